import { filterOf, queryText } from "../../../src/cli/filter/filterOf";
import { Options } from "../../../src/cli/Options";
import { madeUpOldToken, madeUpToken } from "../../tokens/leaked/madeUpTokens";

const now = new Date("2026-11-21T12:00:00Z");

function asked(options: Readonly<Record<string, string>>): string {
  return queryText(filterOf(new Options(options), now).query);
}

test.each([
  ["risk=fullAccess&age=365", "age=365&risk=fullAccess"],
  ["?risk=fullAccess", "risk=fullAccess"],
  [
    "https://dev.azure.com/fabrikam/_settings/pat-steward.organization-tokens?risk=fullAccess",
    "risk=fullAccess",
  ],
  ["https://dev.azure.com/fabrikam/_settings/x?view=y#risk=fullAccess&age=365", "age=365&risk=fullAccess"],
  // As in the hub: what is behind the number sign is newer.
  ["https://dev.azure.com/fabrikam/_settings/x?risk=longLived#risk=fullAccess", "risk=fullAccess"],
  ["#owner=ada%20%26%20ben", "owner=ada+%26+ben"],
  ["q=C#", "q=C%23"],
  ["name=build-?&tab=overview", "name=build-%3F"],
  [
    "https://dev.azure.com/fabrikam/_settings/x?rule=any&risk=fullAccess&announced=",
    "risk=fullAccess&rule=any",
  ],
  ["rule=0000abcd", "rule=0000abcd"],
  // What a person has taken out of a link.
  ["https://dev.azure.com/fabrikam/_settings/x?risk=fullAccess&age=365#risk=", "age=365"],
])("--filter takes what is pasted: %s", (filter, expected) => {
  expect(asked({ filter })).toBe(expected);
});

test("a ready view gives way to --filter, and that to single options", () => {
  expect(asked({ view: "FULLACCESS" })).toBe("risk=fullAccess");
  expect(asked({ view: "old", filter: "age=30" })).toBe("age=30");
  expect(asked({ view: "old", filter: "age=30", age: "7", owner: "ada" })).toBe("age=7&owner=ada");
});

test.each([
  [{ filter: "nothing" }, "--filter holds none of: q, status"],
  [{ filter: "https://dev.azure.com/fabrikam" }, "--filter holds none of"],
  [{ filter: "risk=terrible" }, "makes no sense here: "],
  [{ age: "many" }, "makes no sense here: "],
  [{ expires: "2026-13-01..2026-12-31" }, "makes no sense here: "],
  [{ filter: "rule=all" }, "makes no sense here: rule"],
  [{ rule: "0000ABCD" }, "makes no sense here: rule"],
  [{ filter: "risk=fullAccess&announced=0123456789abcdef" }, "makes no sense here: announced"],
  [{ filter: "?narrower=any&drifted=1" }, "makes no sense here: narrower"],
  [{ filter: "?drifted=1" }, "makes no sense here: drifted"],
  [{ filter: "risk=&age=365" }, "makes no sense here: risk is empty."],
  [{ filter: "?age=365#risk=" }, "makes no sense here: risk is empty."],
  [{ view: "fullAccess", filter: "risk=%20" }, "makes no sense here: risk is empty."],
  [{ filter: "rule=" }, "makes no sense here: rule is empty."],
  [{ view: "nobody" }, "There is no such view. Views: leavers, fullAccess"],
])("half a filter would find too much: %j is refused", (options, message) => {
  expect(() => asked(options)).toThrow(
    expect.objectContaining({ exitCode: 2, message: expect.stringContaining(message) }),
  );
});

test.each([
  [{}, true],
  [{ filter: "?status=active#status=" }, true],
  [{ status: "active" }, false],
  [{ filter: "status=active" }, false],
  [{ view: "old" }, false],
  [{ rule: "any" }, false],
])("%j asks for nothing: %s, so that no plan is made of everything by mistake", (options, isEmpty) => {
  expect(filterOf(new Options(options), now).isEmpty).toBe(isEmpty);
});

const keys = ["q", "owner", "name", "risk", "status", "age", "scope", "view", "filter"];

test.each(keys.flatMap((key) => [madeUpToken(), madeUpOldToken()].map((secret) => [key, secret] as const)))(
  "a token in --%s is refused and not repeated",
  (key, secret) => {
    for (const value of [secret, `risk=${secret}`]) {
      const error = (() => {
        try {
          return asked({ [key]: value });
        } catch (thrown) {
          return thrown;
        }
      })();
      expect(error).toMatchObject({ exitCode: 2 });
      expect(String(error)).not.toContain(secret);
    }
  },
);
