import { whyNotContinued } from "../../../../src/jobs/revocation/run/whyNotContinued";
import { dayInMilliseconds } from "../../../../src/tokens/token/expiry";
import { noon } from "../../journal/aJournal";

const before = (milliseconds: number) => new Date(noon.getTime() - milliseconds);

test.each<[string, string, Date, string | undefined]>([
  ["of here, from just now", "here", noon, undefined],
  ["of here, begun seven days ago", "here", before(7 * dayInMilliseconds), undefined],
  ["begun a moment more than seven days ago", "here", before(7 * dayInMilliseconds + 1), "tooOld"],
  ["begun in the future", "here", before(-1), "tooOld"],
  ["begun on an invalid date", "here", new Date(NaN), "tooOld"],
  ["of another organization", "there", noon, "otherOrganization"],
  ["of no organization", "", noon, "otherOrganization"],
])("a revocation %s", (_, organizationId, begunAt, why) => {
  expect(whyNotContinued({ organizationId, begunAt }, { organizationId: "here", now: noon })).toBe(why);
});

test("without a known organization nothing is continued", () => {
  const here = { organizationId: undefined, now: noon };
  expect(whyNotContinued({ organizationId: "here", begunAt: noon }, here)).toBe("otherOrganization");
});
