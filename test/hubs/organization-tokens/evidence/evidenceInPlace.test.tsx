import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import * as React from "react";

import { EarlierRun } from "../../../../src/hubs/organization-tokens/revocation/earlier/EarlierRun";
import type { RunSummary } from "../../../../src/jobs/history/RunSummary";
import { countOutcomes } from "../../../../src/jobs/report/OutcomeKind";
import { axeViolations } from "../../axe";
import { aReport } from "../../../jobs/report/aReport";
import { anOrganization } from "../anOrganization";
import { openDesk } from "../incident/aDesk";
import { savedFiles } from "./savedFiles";
import { checkedText } from "../../../jobs/evidence/evidenceOf";

const mine = { type: "User", value: "Me" } as const;

async function seal(user: ReturnType<typeof userEvent.setup>) {
  await user.click(await screen.findByRole("button", { name: "Seal a report" }));
  await screen.findByText("Report 1 is sealed.");
  await user.click(screen.getByRole("button", { name: "Download" }));
}

async function sealedContent(saved: ReturnType<typeof savedFiles>) {
  const verdict = checkedText(await saved.text(0));
  if (verdict.kind !== "intact") throw new Error(`The report is ${verdict.kind}.`);
  return verdict.evidence.content;
}

test("the last step of a case seals it: who, what, how it was found, the token, the log, and what is open", async () => {
  const saved = savedFiles();
  const { secret, user, world, token, owner, ...desk } = openDesk();
  await desk.scanToEnd();
  await desk.toDesk();
  desk.paste(secret);
  const steps = within(await screen.findByRole("region", { name: "What to do" }));
  await user.click(steps.getByRole("checkbox", { name: /^Tell the owner/ }));
  await screen.findByText("The audit log of the last 90 days has been read.");
  expect(steps.getByRole("checkbox", { name: /^Keep the evidence/ })).not.toBeChecked();
  await seal(user);
  expect(steps.getByRole("checkbox", { name: /^Keep the evidence/ })).toBeChecked();
  expect(await axeViolations()).toEqual([]);
  const content = await sealedContent(saved);
  expect(content).toMatchObject({
    ...{ kind: "incident", subject: `Token “deploy from laptop” of ${owner.displayName}` },
    ...{ by: { id: world.me.id }, before: [{ authorizationId: token.authorizationId, status: "active" }] },
    ...{ after: [{ outcome: "open" }], audit: { isWhole: true } },
    reason: expect.stringMatching(/^A token leaked\. It was found by its hash, which ends with .{4}\.$/),
  });
  const done = content.steps.filter(({ doneAt }) => doneAt !== undefined).map(({ step }) => step);
  expect(done).toEqual(["Find the owner", "Tell the owner"]);
  expect(JSON.stringify(content)).not.toContain(secret.slice(0, 12));
  expect(JSON.stringify(world.extensionData.list(mine, "evidence"))).not.toContain("deploy");
});

test("the front of the desk checks reports once that part is opened", async () => {
  const { user, ...desk } = openDesk();
  await desk.toDesk();
  await user.click(await screen.findByText("Check a report", { selector: "summary" }));
  expect(await screen.findByText("You have sealed no report yet.")).toBeVisible();
  expect(await axeViolations()).toEqual([]);
});

test("an earlier revocation can be sealed, with what could not be read of it", async () => {
  const saved = savedFiles();
  const { environment } = anOrganization();
  const report = aReport();
  const summary: RunSummary = {
    ...{ id: "a run", startedAt: report.startedAt, writtenAt: report.startedAt, parts: 1 },
    ...{ byName: report.byName, reason: report.reason, counts: countOutcomes(report.lines) },
    ending: "ended",
  };
  render(
    <EarlierRun
      environment={environment}
      onFilter={() => undefined}
      record={{ summary, report, missing: 2 }}
    />,
  );
  await seal(userEvent.setup());
  expect(await sealedContent(saved)).toMatchObject({
    ...{ kind: "revocation", reason: "Too old", subject: "Revocation of 3 tokens of 2 people" },
    after: [
      { outcome: "refused", why: 'Azure DevOps refused the request (No, "never")' },
      { outcome: "stillListed" },
      { outcome: "gone" },
    ],
    unknown: expect.arrayContaining(["This report lacks 2 tokens of the revocation that could not be read."]),
  });
  expect(await axeViolations()).toEqual([]);
});
