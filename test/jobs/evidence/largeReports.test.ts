import { contentOfReport } from "../../../src/jobs/evidence/content/contentOfReport";
import { sealEvidence } from "../../../src/jobs/evidence/sealEvidence";
import { verifyEvidence } from "../../../src/jobs/evidence/verifyEvidence";
import { longestStretch } from "../../tokens/steps/longestStretch";
import { aReport } from "../report/aReport";
import { aContent } from "./anEvidence";
import { reportSentences } from "./content/sentences";
import { sealed } from "./evidenceOf";

const many = 5_000;
/** Tokens between two pauses. */
const most = 300;

/** So many copies of an item, and how often this member of any of them was looked at. */
function watched<T extends object>(item: T | undefined, member: keyof T) {
  if (!item) throw new Error("There is nothing to copy.");
  let count = 0;
  const look = () => {
    count++;
    return item[member];
  };
  const items = Array.from({ length: many }, () =>
    Object.defineProperty({ ...item }, member, { get: look, enumerable: true }),
  );
  return { items, looks: () => count };
}

test("what a report of many tokens says is put together in steps", () => {
  const { items: lines, looks } = watched(aReport().lines[0], "ownerName");
  const given = { report: { ...aReport(), lines }, closedAt: new Date(), words: reportSentences };
  const { value, longest } = longestStretch(contentOfReport(given), looks);
  expect(value.before).toHaveLength(many);
  expect(looks()).toBe(many);
  expect(longest).toBeLessThan(most);
});

test("it is sealed in steps", () => {
  const before = watched(aContent().before[0], "name");
  const after = watched(aContent().after[0], "outcome");
  const content = aContent({ before: before.items, after: after.items });
  const { value, longest } = longestStretch(
    sealEvidence(content, undefined),
    () => before.looks() + after.looks(),
  );
  expect(value).toEqual(sealed(content, undefined));
  expect(longest).toBeLessThan(most);
});

test("its file is checked in steps", () => {
  const before = watched(aContent().before[0], "name");
  const { content, ...place } = sealed(aContent({ before: before.items }), undefined);
  const file = { ...place, content: { ...content, before: before.items } };
  const whileSealing = before.looks();
  const { value, longest } = longestStretch(verifyEvidence(file), before.looks);
  expect(value).toEqual({ kind: "intact", evidence: { ...place, content } });
  // Once for the hash, and once to be shown.
  expect(before.looks() - whileSealing).toBeGreaterThanOrEqual(2 * many);
  expect(longest).toBeLessThan(most);
});
