import { screen, within } from "@testing-library/react";

import { axeViolations } from "../../axe";
import { openDesk } from "./aDesk";

const day = 86_400_000;

async function openCase(settings: Parameters<typeof openDesk>[0] = {}) {
  const desk = openDesk(settings);
  const { world, owner, token, secret } = desk;
  const act = (daysAgo: number, action: string, given: { userAgent?: string; ipAddress?: string } = {}) =>
    world.audit.recordAct({
      action,
      actor: owner,
      mechanism: `PAT_Unscoped authorizationId: ${token.authorizationId}`,
      when: new Date(world.now().getTime() - daysAgo * day),
      ...given,
    });
  return {
    ...desk,
    act,
    async open() {
      await desk.scanToEnd();
      await desk.toDesk();
      desk.paste(secret);
      return screen.findByRole("region", { name: "What the audit log saw it do in 90 days" });
    },
  };
}

test("says when, from where and with what the token acted, and marks an address that is new", async () => {
  const { act, open } = await openCase();
  for (const daysAgo of [60, 40, 20]) act(daysAgo, "Git.RefUpdatePoliciesBypassed");
  act(1, "Git.RepositoryForked", { userAgent: "python-requests/2.32.0", ipAddress: "198.51.100.7" });
  const region = await open();
  expect(await within(region).findByText(/^Last audited action: Git\.RepositoryForked, /)).toBeVisible();
  expect(within(region).getByText(/The first of 4 actions was on /)).toBeVisible();
  const addresses = within(region).getByRole("table", { name: "Address" });
  expect(within(addresses).getByRole("row", { name: /^203\.0\.113\.24 3 / })).toBeInTheDocument();
  expect(
    within(addresses).getByRole("row", { name: /^198\.51\.100\.7 new in the last 7 days 1 / }),
  ).toBeInTheDocument();
  const clients = within(region).getByRole("table", { name: "Client" });
  expect(within(clients).getByRole("row", { name: /^Git 3 / })).toBeInTheDocument();
  expect(within(clients).getByRole("row", { name: /^Python 1 / })).toBeInTheDocument();
  const weeks = within(region).getByRole("list", { name: "Audited actions per week" });
  expect(within(weeks).getAllByText(/: [1-9]\d* actions?$/)).toHaveLength(4);
  expect(within(region).getByText(/Reads, clones and many other uses are not audited/)).toBeVisible();
  expect(region.textContent).not.toMatch(/last used|unused\b(?!\.)|active/i);
  expect(await axeViolations()).toEqual([]);
});

test("a token without an entry is said to have none, which proves nothing", async () => {
  const { open } = await openCase();
  const region = await open();
  expect(
    await within(region).findByText("As far as the log was read, it has no action of this token."),
  ).toBeVisible();
  expect(within(region).getByText(/the log never shows that nothing uses a token/)).toBeVisible();
});

test("a log that is refused says what may be missing, and can be tried again", async () => {
  const { world, act, open, user } = await openCase({ switches: { auditing: "refused" } });
  act(1, "Git.RepositoryForked");
  const region = await open();
  expect(await within(region).findByText(/^The audit log could not be read: /)).toBeVisible();
  expect(
    within(region).getByText(/^Three things may be missing: the permission “View audit log”/),
  ).toBeVisible();
  expect(within(region).queryByText(/it has no action of this token/)).not.toBeInTheDocument();
  world.switches.auditing = "on";
  await user.click(within(region).getByRole("button", { name: "Read again" }));
  expect(await within(region).findByText(/^Last audited action: Git\.RepositoryForked, /)).toBeVisible();
});

test("where auditing is off, an empty log is not taken for a quiet token", async () => {
  const { act, open } = await openCase({ switches: { auditing: "empty" } });
  act(1, "Git.RepositoryForked");
  const region = await open();
  expect(
    await within(region).findByText(
      "The audit log is empty: perhaps auditing is not switched on, so it says nothing about this token.",
    ),
  ).toBeVisible();
});
