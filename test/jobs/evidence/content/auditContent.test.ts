import { auditContent } from "../../../../src/jobs/evidence/content/auditContent";
import { inDays, now } from "../../../tokens/builders";
import { anEntry, idOf } from "../../audit/anEntry";
import { aReading } from "./aReading";
import { reportSentences } from "./sentences";

const words = reportSentences.audit;
const at = (days: number) => ({ at: inDays(days) });

test("a log that nobody asked is said to be that, and nothing is left open of it", () => {
  const asked = { progress: undefined, isRunning: false, until: undefined };
  for (const state of [undefined, asked])
    expect(auditContent(state, [idOf(1)], words)).toEqual({ audit: null, unknown: [] });
});

test("a log of which nothing is there yet, or nothing could be read, says why", () => {
  const begun = { progress: undefined, isRunning: true, until: now };
  expect(auditContent(begun, [], words).audit).toEqual({ unavailable: "not read" });
  const refused = aReading([], { state: "failed", since: now });
  expect(auditContent(refused, [], words).audit).toEqual({ unavailable: "failed: forbidden" });
});

test("what the tokens did is listed by action, with addresses and kinds of clients once each, and no other token", () => {
  const entries = [
    anEntry({ ...at(-1), action: "Git.Create" }),
    anEntry({ ...at(-3), action: "Git.Create", ipAddress: "203.0.113.9" }),
    anEntry({ ...at(-2), action: "Project.Delete", authorizationId: idOf(2), userAgent: "curl/8" }),
    anEntry({ ...at(-2), authorizationId: idOf(3), ipAddress: "198.51.100.1" }),
  ];
  const ids = [idOf(1).toUpperCase(), idOf(2)];
  const range = { start: inDays(-90).toISOString(), end: now.toISOString() };
  const seen = (days: number) => inDays(days).toISOString();
  expect(auditContent(aReading(entries), ids, words)).toEqual({
    audit: {
      ...{ range, isWhole: true },
      actions: [
        { authorizationId: idOf(1), action: "Git.Create", count: 2, first: seen(-3), last: seen(-1) },
        { authorizationId: idOf(2), action: "Project.Delete", count: 1, first: seen(-2), last: seen(-2) },
      ],
      addresses: expect.arrayContaining(["203.0.113.24", "203.0.113.9"]),
      clients: ["git", "curl"],
    },
    unknown: ["blind"],
  });
});

test.each(["timeUp", "reading", "endless", "failed"] as const)(
  "a log that was read in part (%s) says from when on, and what it lacks",
  (state) => {
    const reading = aReading([anEntry(at(-1))], { state, since: inDays(-9), unreadable: 4 });
    const { audit, unknown } = auditContent(reading, [idOf(1)], words);
    expect(audit).toMatchObject({ range: { start: inDays(-9).toISOString() }, isWhole: false });
    expect(unknown).toEqual(["blind", `partly: ${inDays(-9).toISOString()}`, "unreadable: 4"]);
  },
);

test("a token with more addresses than are kept apart is said to have more", () => {
  const entries = Array.from({ length: 2_000 }, (_, place) =>
    anEntry({ ...at(-1), ipAddress: `198.51.${place >> 8}.${place & 255}` }),
  );
  expect(auditContent(aReading(entries), [idOf(1)], words).unknown).toContain("more");
});
