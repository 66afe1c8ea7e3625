import fc from "fast-check";

import { longestMailto, mailtoUrl } from "../../../src/jobs/report/mailtoUrl";

test("a note becomes a mailto link that reads back", () => {
  const mail = mailtoUrl("ada@x.example", "50% & more?", "First line\nSecond = #2 & é");
  expect(mail?.isCut).toBe(false);
  const url = new URL(mail?.url ?? "");
  expect(url.pathname).toBe("ada@x.example");
  expect(url.searchParams.get("subject")).toBe("50% & more?");
  expect(url.searchParams.get("body")).toBe("First line\r\nSecond = #2 & é");
});

test("a note too long for mail programs is cut between characters, and says so", () => {
  const mail = mailtoUrl("ada@x.example", "s", "👩‍🚀é".repeat(500));
  expect(mail?.isCut).toBe(true);
  expect(mail?.url.length).toBeLessThanOrEqual(longestMailto);
  expect(() => decodeURIComponent(mail?.url ?? "")).not.toThrow();
});

test.each([
  ...[undefined, "", "Ada", "a@b,c@d", "a@b?bcc=c@d", "a@b&cc=c@d"],
  ...["a\u0000@b", "a@b\u001B", "a\u202E@b", "a@\u200Bb", "a\u3164@b"],
])("a note is not addressed to %j", (to) => {
  expect(mailtoUrl(to, "s", "b")).toBeUndefined();
});

test("a note keeps its lines, and no other control or direction character", () => {
  const mail = mailtoUrl("ada@x.example", "a\u202Eb\nc", "d\u0000\u2066e\r\nf\u001B\u200Fg\rh");
  const { searchParams } = new URL(mail?.url ?? "");
  expect([searchParams.get("subject"), searchParams.get("body")]).toEqual(["ab c", "de\r\nfg\r\nh"]);
});

test("any text makes a valid link", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (body) => {
      expect(() => new URL(mailtoUrl("ada@x.example", body, body)?.url ?? "")).not.toThrow();
    }),
  );
});
