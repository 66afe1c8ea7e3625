import { screen, within } from "@testing-library/react";

import { now } from "../../anAzure";
import { axeViolations } from "../../axe";
import { being, openMyTokens, ownToken } from "./aReplacement";

const hoursAgo = (hours: number) => new Date(now.getTime() - hours * 3_600_000);
const blind = /^Reads, clones and many other uses are not in the audit log/;

/** A token whose successor is in place. */
async function inPlace(settings: Parameters<typeof openMyTokens>[0] = {}) {
  const opened = openMyTokens(settings);
  const { user, world, replace, create, copyAndFinish } = opened;
  await replace("release notes bot");
  await create();
  await copyAndFinish();
  const list = await being();
  await user.click(await list.findByRole("button", { name: "The new one is in place" }));
  await list.findByText(/^Both work, and the new one is in place/);
  const { authorizationId } = ownToken(world, "release notes bot");
  return {
    ...opened,
    act: (when: Date) =>
      world.audit.recordAct({
        ...{ action: "Git.RepositoryCreated", actor: world.me, when },
        mechanism: `PAT_Unscoped authorizationId: ${authorizationId}`,
      }),
    async ask() {
      await user.click(list.getByRole("button", { name: "The old one is no longer used" }));
      return within(await screen.findByRole("dialog", { name: "Revoke the old token?" }));
    },
  };
}

test("the last audited action of the old token is said, and what the log does not see", async () => {
  const { act, ask } = await inPlace();
  act(hoursAgo(26));
  const dialog = await ask();
  expect(
    await dialog.findByText(
      /^Last audited action of the old token: Nov 20, 2026.*1 day ago.*Action: Git\.RepositoryCreated\. Client: git\/2\.47\.0\. Address: 203\.0\.113\.24\.$/,
    ),
  ).toBeInTheDocument();
  expect(dialog.getByText(blind)).toBeInTheDocument();
  expect(dialog.queryByText(/^Something still uses/)).toBeNull();
  expect(await axeViolations()).toEqual([]);
});

test("an action after the new one was put in place is a warning", async () => {
  const { act, ask, pass } = await inPlace();
  pass(7_200_000);
  act(hoursAgo(-1));
  const dialog = await ask();
  expect(await dialog.findByText(/^Something still uses the old token/)).toBeInTheDocument();
  expect(dialog.getByText(/1 hour ago/)).toBeInTheDocument();
  expect(await axeViolations()).toEqual([]);
});

test("without an action, the log is not taken as a proof", async () => {
  const { ask } = await inPlace();
  const dialog = await ask();
  const none = "The audit log has no action of the old token in the last 90 days.";
  expect(await dialog.findByText(none)).toBeInTheDocument();
  expect(dialog.getByText(blind)).toBeInTheDocument();
});

test("who may not read the log is told so, and may revoke all the same", async () => {
  const { user, world, ask } = await inPlace({ scenario: "member" });
  const dialog = await ask();
  const refused = /^The audit log could not be read \(you do not have permission\)/;
  expect(await dialog.findByText(refused)).toBeInTheDocument();
  await user.click(dialog.getByRole("button", { name: "Revoke the old token" }));
  expect(await screen.findByText(/1 token was revoked/)).toBeInTheDocument();
  expect(ownToken(world, "release notes bot").revocation).toBeDefined();
});

test("the edition without an administrator's side asks no audit log, says so, and revokes all the same", async () => {
  const { user, world, act, ask } = await inPlace({ withoutOrganization: true });
  act(hoursAgo(26));
  const dialog = await ask();
  const unread = /^This edition of PAT Steward does not read the audit log, so nothing is known/;
  expect(await dialog.findByText(unread)).toBeInTheDocument();
  expect(world.requests.filter(({ url }) => url.includes("auditservice"))).toEqual([]);
  await user.click(dialog.getByRole("button", { name: "Revoke the old token" }));
  expect(await screen.findByText(/1 token was revoked/)).toBeInTheDocument();
  expect(ownToken(world, "release notes bot").revocation).toBeDefined();
});
