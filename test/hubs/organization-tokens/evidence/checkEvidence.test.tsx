import { fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import * as React from "react";

import { CheckEvidence } from "../../../../src/hubs/organization-tokens/evidence/CheckEvidence";
import type { Evidence, EvidenceContent } from "../../../../src/jobs/evidence/Evidence";
import { EvidenceChain } from "../../../../src/jobs/evidence/EvidenceChain";
import { longestEvidence } from "../../../../src/jobs/evidence/longestEvidence";
import { aContent } from "../../../jobs/evidence/anEvidence";
import { axeViolations } from "../../axe";
import { anOrganization } from "../anOrganization";
import { evidenceText, sealed } from "../../../jobs/evidence/evidenceOf";

/** The part that checks, opened over a chain of so many reports of the person. */
async function openCheck(reports = 2) {
  const { environment, world } = anOrganization();
  const { ownData } = environment.organization;
  const by = { id: world.me.id, displayName: world.me.displayName };
  const organization = { id: world.organization.id, name: world.organization.name };
  const chain = new EvidenceChain(ownData);
  const made: Evidence[] = [];
  const contentOf = (differences: Partial<EvidenceContent> = {}) =>
    aContent({ by, organization, ...differences });
  for (let number = 1; number <= reports; number++) made.push(await chain.append(contentOf()));
  const reading = jest.spyOn(ownData, "getDocuments");
  render(<CheckEvidence environment={environment} />);
  const user = userEvent.setup({ applyAccept: false });
  await screen.findByText("Check a report", { selector: "summary" });
  expect(reading).not.toHaveBeenCalled();
  await user.click(screen.getByText("Check a report"));
  await screen.findByText(/^(Your chain is intact|You have sealed no report|The chain does not hold)/);
  return {
    ...{ user, made, contentOf, ownData },
    async choose(content: BlobPart, label: string | RegExp = "The report") {
      const group = screen.getByRole("group", { name: label });
      const input = group.querySelector("input");
      if (!input) throw new Error("There is nothing to choose a file with.");
      await user.upload(input, new File([content], "report.json"));
    },
  };
}

const before = /^The report before it/;
const said = (sentence: string | RegExp) => screen.findByText(sentence);
const textOf = (evidence: Evidence | undefined) => (evidence ? evidenceText(evidence) : "");

test("a report of one's own is intact, in the chain, and can be opened", async () => {
  const { made, choose, user } = await openCheck();
  expect(screen.getByText(/^Your chain is intact: 2 reports/)).toBeVisible();
  await choose(textOf(made[1]));
  expect(await said("Report 2 is intact: its hash matches what it says.")).toBeVisible();
  expect(await said("It is in your chain.")).toBeVisible();
  expect(await axeViolations()).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Open the report" }));
  expect(await screen.findByRole("article")).toHaveTextContent("Found in a build log");
});

test("a file can be dropped, and the report before it, too", async () => {
  const { made, choose } = await openCheck();
  const files = [new File([textOf(made[1])], "report.json")];
  fireEvent.drop(screen.getByRole("group", { name: "The report" }), { dataTransfer: { files } });
  expect(await said(/^Report 2 is intact/)).toBeVisible();
  await choose(textOf(made[0]), before);
  expect(await said(/^Report 2 is intact: .* It follows the other report\.$/)).toBeVisible();
  await choose(textOf(made[1]), before);
  expect(await said(/^Report 2 is intact: .* It does not follow the other report\.$/)).toBeVisible();
});

test("a changed report is said to be changed, with nothing of what it says", async () => {
  const { made, choose } = await openCheck();
  await choose(textOf(made[1]).replace("Found in a build log", "Nothing happened"));
  expect(await said(/^The report was changed after it was sealed/)).toBeVisible();
  expect(screen.queryByRole("button", { name: "Open the report" })).not.toBeInTheDocument();
});

test("a report that was sealed anew is intact, but not the one in the chain", async () => {
  const { choose, contentOf } = await openCheck();
  await choose(textOf(sealed(contentOf({ reason: "Nothing happened" }), undefined)));
  expect(await said("Your chain has another report with this number.")).toBeVisible();
  expect(screen.getByText(/^Report 1 is intact/)).toBeVisible();
});

test("a report that the chain does not have is said to be none of it", async () => {
  const { choose, made, contentOf } = await openCheck();
  await choose(textOf(sealed(contentOf(), made[1])));
  expect(await said("Your chain has no report with this number.")).toBeVisible();
});

test("a report of somebody else is not in one's own chain, and that is said without alarm", async () => {
  const { choose, contentOf } = await openCheck();
  const by = { id: "1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed", displayName: "Somebody Else" };
  await choose(textOf(sealed(contentOf({ by }), undefined)));
  expect(await said(/^Report 1 is intact/)).toBeVisible();
  expect(await said(/^Somebody Else made it, and your chain has only your own reports/)).toBeVisible();
  expect(screen.queryByText(/another report with this number/)).not.toBeInTheDocument();
});

test("a report of another organization is said to belong there", async () => {
  const { choose, contentOf } = await openCheck();
  const organization = { id: "00000000-0000-4000-8000-000000000000", name: "contoso" };
  await choose(textOf(sealed(contentOf({ organization }), undefined)));
  expect(await said(/^It is of the organization contoso/)).toBeVisible();
});

test("a chain that cannot be read leaves the verdict, and says why the place is not known", async () => {
  const { choose, made, ownData } = await openCheck();
  ownData.getDocuments = () => Promise.reject(Object.assign(new Error("No answer."), { kind: "offline" }));
  await choose(textOf(made[1]));
  expect(await said("Whether it is in your chain is not known: Azure DevOps did not answer.")).toBeVisible();
  expect(screen.getByText(/^Report 2 is intact/)).toBeVisible();
});

test.each<[string, () => BlobPart, string | RegExp]>([
  ["that is too large", () => new Uint8Array(longestEvidence + 1), "The file is too large to be a report."],
  ["of bytes that are no text", () => Uint8Array.from([0xff, 0, 0x9c, 7]), /^The file is not JSON/],
  ["that is empty", () => "", /^The file is not JSON/],
  ["of something else", () => '{"format":"pat-steward-revocation-report"}', /^The file is no report/],
  [
    "of a later version",
    () => '{"format":"pat-steward-evidence","version":2}',
    /^The report is of version 2/,
  ],
])("a file %s is refused in words", async (_, content, sentence) => {
  const { choose } = await openCheck(0);
  expect(screen.getByText("You have sealed no report yet.")).toBeVisible();
  await choose(content());
  expect(await said(sentence)).toBeVisible();
  expect(within(screen.getByRole("group", { name: "The report" })).getByText(/^Chosen: /)).toBeVisible();
});

test("a file that says its reason twice is refused, whatever a program would show", async () => {
  const { choose, made } = await openCheck(1);
  await choose(textOf(made[0]).replace('"reason"', '"reason": "Nothing happened", "reason"'));
  expect(await said(/^The file says something twice/)).toBeVisible();
});

test("a file that the browser can no longer read says so, and can be chosen again", async () => {
  const { made, choose } = await openCheck(1);
  const gone = new File([textOf(made[0])], "report.json");
  gone.arrayBuffer = () => Promise.reject(new Error("NotReadableError"));
  fireEvent.drop(screen.getByRole("group", { name: "The report" }), { dataTransfer: { files: [gone] } });
  expect(await said("The file could not be read. Choose it again.")).toBeVisible();
  await choose(textOf(made[0]));
  expect(await said(/^Report 1 is intact/)).toBeVisible();
});
