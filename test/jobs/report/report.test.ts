import fc from "fast-check";

import { noteText } from "../../../src/hubs/organization-tokens/revocation/report/noteText";
import { longestMailto, mailtoUrl, ownerNotes } from "../../../src/jobs/report/ownerNotes";
import { lineOf, linesOf, ReportInProgress, type ReportHead } from "../../../src/jobs/report/report";
import { csvColumns, reportFromJson, reportToCsv, reportToJson } from "../../../src/jobs/report/reportFiles";
import { parseCsv } from "../../../src/tokens/text/csv";
import { en as reportWords } from "../../../src/hubs/organization-tokens/revocation/report/words/en";
import { inDays, now } from "../../tokens/builders";
import { ada, aTable, ben, id } from "../scan/aTable";

const head: ReportHead = {
  byId: "an id",
  byName: "Ines Calder",
  startedAt: now,
  organizationId: "o",
  organizationName: "fabrikam",
  reason: "Too old",
  filter: { age: "365", q: "git & co" },
  isContinued: false,
};
const table = aTable(
  [ada, { number: 1 }, { number: 2, name: "=HYPERLINK(1)" }],
  [ben, { number: 3, name: 'Ben\'s, "own"' }],
);

function aReport(more: Partial<ReportHead> = {}) {
  const running = new ReportInProgress({ ...head, ...more }, linesOf(table, [0, 1, 2]));
  running.record({ authorizationIds: [id(1), id(2), id(3)], progress: { state: "sent" }, at: inDays(1) });
  running.record({ authorizationIds: [id(1), id(2)], progress: { state: "accepted" }, at: inDays(2) });
  running.record({ authorizationIds: [id(1)], progress: { state: "gone" }, at: inDays(3) });
  running.record({ authorizationIds: [id(2)], progress: { state: "stillListed" }, at: inDays(4) });
  const why = { kind: "refused", status: 400, serverMessage: 'No, "never"', activityId: "a1" } as const;
  running.record({
    authorizationIds: [id(3), "a stranger"],
    progress: { state: "refused", why },
    at: inDays(5),
  });
  return running.report;
}

test("says of each token what became of it, when, and why", () => {
  expect(aReport().lines).toMatchObject([
    {
      tokenName: "token 1",
      ownerName: "Ada",
      state: "gone",
      sentAt: inDays(1),
      acceptedAt: inDays(2),
      stateAt: inDays(3),
    },
    { state: "stillListed", acceptedAt: inDays(2), stateAt: inDays(4) },
    { state: "refused", why: { kind: "refused", status: 400 }, acceptedAt: undefined, stateAt: inDays(5) },
  ]);
});

test("comes back from its JSON file as it was", () => {
  expect(reportFromJson(reportToJson(aReport()))).toEqual(aReport());
});

test.each(["", "{}", "[]", "null", reportToJson(aReport()).replace('"version": 1', '"version": 2')])(
  "does not read a file that is no report",
  (text) => {
    expect(reportFromJson(text)).toBeUndefined();
  },
);

test("has a CSV file in which no cell is a formula, and every cell reads back", () => {
  const csv = reportToCsv(aReport());
  expect(csv).not.toMatch(/(^|,|\n)"?[=+\-@]/);
  const [columns, ...lines] = parseCsv(csv);
  expect(columns).toEqual([...csvColumns]);
  const cell = (line: number, column: (typeof csvColumns)[number]) =>
    lines[line]?.[csvColumns.indexOf(column)];
  expect(cell(1, "tokenName")).toBe("=HYPERLINK(1)");
  expect(cell(2, "tokenName")).toBe('Ben\'s, "own"');
  expect(cell(2, "whyMessage")).toBe('No, "never"');
  expect(cell(0, "filter")).toBe("age=365&q=git+%26+co");
  expect(cell(0, "startedAtUtc")).toBe(now.toISOString());
});

test.each([
  ["a filter", { filter: { q: { toString: 1, valueOf: 1 } } }],
  ["a scope", { lines: [{ ...lineOf(id(1), "aad.ada"), scopes: [{ toString: 1, valueOf: 1 }] }] }],
])("a file in which %s is no text is no report", (_, change) => {
  const file = JSON.stringify({ ...JSON.parse(reportToJson(aReport())), ...change });
  expect(reportFromJson(file)).toBeUndefined();
});

test("any names and reasons survive both files", () => {
  const texts = fc.string({ unit: "grapheme", maxLength: 30 });
  fc.assert(
    fc.property(texts, texts, (name, reason) => {
      const line = { ...lineOf(id(1), "aad.ada"), tokenName: name };
      const report = { ...aReport(), reason, lines: [line] };
      expect(reportFromJson(reportToJson(report))).toEqual(report);
      const [, cells] = parseCsv(reportToCsv(report));
      expect(cells?.[1]).toBe(name);
      expect(cells?.[csvColumns.indexOf("reason")]).toBe(reason);
    }),
  );
});

test("a name, a reason or a search that looks like a token's value is withheld", () => {
  const secret = `${"a1B2c3D4e5F6g7H8i9J0".repeat(4)}AZDOx1y2`;
  const running = new ReportInProgress(
    { ...head, reason: `leaked ${secret}`, filter: { q: secret } },
    linesOf(aTable([ada, { number: 1, name: secret }]), [0]),
  );
  expect(JSON.stringify(running.report)).not.toContain(secret);
});

describe("the note to an owner", () => {
  test("names the tokens that are gone, and no others", () => {
    const notes = ownerNotes(aReport());
    expect(notes).toEqual([
      expect.objectContaining({
        owner: "aad.ada",
        ownerMail: "ada@x.example",
        reason: "Too old",
        organizationName: "fabrikam",
      }),
    ]);
    expect(notes[0]?.tokens.map(({ name }) => name)).toEqual(["token 1"]);
  });

  test("says what, why and what to do next", () => {
    const note = ownerNotes(aReport())[0];
    const text = reportWords.notes;
    const body = note && noteText(note, text, "en");
    expect(body).toMatch(/Hello Ada/);
    expect(body).toMatch(/- token 1 \(vso\.code; Jan 20, 2027\)/);
    expect(body).toMatch(/Reason: Too old/);
    expect(body).toMatch(/create a new token/);
    expect(text.subject("fabrikam")).toBe("Your personal access tokens in fabrikam were revoked");
  });

  test("becomes a mail address that reads back", () => {
    const mail = mailtoUrl("ada@x.example", "50% & more?", "First line\nSecond = #2 & é");
    expect(mail?.isCut).toBe(false);
    const url = new URL(mail?.url ?? "");
    expect(url.pathname).toBe("ada@x.example");
    expect(url.searchParams.get("subject")).toBe("50% & more?");
    expect(url.searchParams.get("body")).toBe("First line\r\nSecond = #2 & é");
  });

  test("is cut where mail programs would cut it, between characters, and says so", () => {
    const mail = mailtoUrl("ada@x.example", "s", "👩‍🚀é".repeat(500));
    expect(mail?.isCut).toBe(true);
    expect(mail?.url.length).toBeLessThanOrEqual(longestMailto);
    expect(() => decodeURIComponent(mail?.url ?? "")).not.toThrow();
  });

  test.each([undefined, "", "Ada", "a@b,c@d", "a@b?bcc=c@d", "a@b&cc=c@d"])(
    "is not addressed to %j",
    (to) => {
      expect(mailtoUrl(to, "s", "b")).toBeUndefined();
    },
  );

  test("any text makes an address", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (body) => {
        expect(() => new URL(mailtoUrl("ada@x.example", body, body)?.url ?? "")).not.toThrow();
      }),
    );
  });
});
