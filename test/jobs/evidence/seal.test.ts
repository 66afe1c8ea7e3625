import fc from "fast-check";

import type { EvidenceContent } from "../../../src/jobs/evidence/Evidence";
import { EvidenceTooLarge } from "../../../src/jobs/evidence/longestEvidence";
import { looksLikeToken } from "../../../src/tokens/naming/looksLikeToken";
import { hostileText } from "../../bad-input/hostile";
import { aContent, aFakeSecret } from "./anEvidence";
import { evidenceText, sealed, verified } from "./evidenceOf";

test("a sealed report says all that it was given, and is intact", () => {
  const evidence = sealed(aContent(), undefined);
  expect(evidence.content).toEqual(aContent());
  expect(evidence).toMatchObject({ format: "pat-steward-evidence", version: 1, number: 1, previous: null });
  expect(verified(evidence)).toEqual({ kind: "intact", evidence });
});

test("the same report has the same hash, in whatever order its members are given", () => {
  const { kind, ...rest } = aContent();
  const [one, other] = [aContent(), { ...rest, kind }].map((content) => sealed(content, undefined));
  expect(other?.hash).toBe(one?.hash);
});

test("the second report names the hash of the first", () => {
  const first = sealed(aContent(), undefined);
  const second = sealed(aContent({ kind: "leaver" }), first);
  expect([second.number, second.previous]).toEqual([2, first.hash]);
  expect(verified(second, first).kind).toBe("intact");
});

test("an absent moment may be given as undefined, and stays absent", () => {
  const content = aContent({ steps: [{ step: "Clean the log", doneAt: undefined }] });
  expect(sealed(content, undefined).content.steps).toEqual([{ step: "Clean the log" }]);
});

test("no secret gets into a report, whoever typed it and wherever", () => {
  const secret = aFakeSecret();
  expect(looksLikeToken(secret)).toBe(true);
  const [token] = aContent().before;
  const content = {
    ...aContent({
      reason: `it was ${secret}`,
      subject: secret,
      by: { displayName: secret, id: secret },
      before: token
        ? [{ ...token, name: secret, scopes: [secret], owner: { descriptor: secret, displayName: "N" } }]
        : [],
      audit: { unavailable: secret },
      steps: [{ step: secret }],
      unknown: [secret],
    }),
    // A caller's object may have more members than the type says.
    secret,
  };
  const text = JSON.stringify(sealed(content, undefined));
  expect(text).not.toContain(secret.slice(0, 8));
  expect(text).not.toContain('"secret"');
});

test("texts from anybody can be sealed, and read back as they were sealed", () => {
  fc.assert(
    fc.property(hostileText, hostileText, hostileText, (reason, name, descriptor) => {
      const [token] = aContent().before;
      const owner = { descriptor, displayName: name };
      const before = token ? [{ ...token, name, owner }] : [];
      const evidence = sealed(aContent({ reason, subject: reason, before }), undefined);
      expect(verified(evidence)).toEqual({ kind: "intact", evidence });
      expect(verified(JSON.parse(JSON.stringify(evidence)))).toEqual({ kind: "intact", evidence });
    }),
  );
});

test.each<[Partial<EvidenceContent>, string]>([
  [{ openedAt: "2026-11-21" }, "$.openedAt is not a moment in UTC with milliseconds."],
  [{ closedAt: "2026-11-21T13:00:00.000+01:00" }, "$.closedAt is not a moment in UTC"],
  [{ after: [{ authorizationId: "1", outcome: "gone" }] }, "$.after[0].authorizationId is not a guid."],
])("a report with %j is not sealed, and the error names the place", (differences, problem) => {
  expect(() => sealed(aContent(differences), undefined)).toThrow(problem);
});

test("a report whose file could not be checked later is not sealed, and one that just fits is read back", () => {
  const content = aContent({ reason: "Ж".repeat(1_000) });
  const bytes = Buffer.byteLength(evidenceText(sealed(content, undefined)));
  expect(sealed(content, undefined, bytes).content.reason).toHaveLength(1_000);
  expect(() => sealed(content, undefined, bytes - 1)).toThrow(EvidenceTooLarge);
});
