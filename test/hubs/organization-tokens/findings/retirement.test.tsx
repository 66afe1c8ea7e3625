import { screen, within } from "@testing-library/react";

import { openOrganization, sentIds } from "../anOrganizationPage";

function openAt(now: string, culture = "en-US") {
  const opened = openOrganization({ now: () => new Date(now), culture });
  const { world } = opened;
  const { token } = world.addToken({
    // Revocations leave one's own tokens out.
    owner: world.users.all().find(({ id }) => id !== world.me.id)?.descriptor,
    displayName: "once everywhere",
    targetAccounts: null,
    validTo: new Date("2027-02-28T12:00:00Z"),
  });
  return { ...opened, token };
}

test("the page says how many tokens work in all organizations, and until when, and shows them", async () => {
  const { user, address, scanToEnd } = openAt("2026-11-21T10:00:00Z");
  await scanToEnd();
  const sentence = await screen.findByText(/tokens work in all organizations/);
  expect(sentence).toHaveTextContent(/they stop working on Dec 1, 2026/);
  const [count] = /\d+/.exec(sentence.textContent ?? "") ?? [];
  await user.click(screen.getByRole("button", { name: "Show them" }));
  expect(address).toEqual({ risk: "allOrganizations" });
  expect(screen.getByText(new RegExp(`^${count} of \\d+ tokens shown`))).toBeInTheDocument();
  expect(
    screen.getByRole("button", {
      name: new RegExp(`^All organizations\\s*${count}|^${count}\\s*All organizations`),
    }),
  ).toHaveAttribute("aria-pressed", "true");
  expect(screen.getByRole("row", { name: /once everywhere/ })).toHaveTextContent(/in 10 days.*Dec 1, 2026/);
});

test("after that day it says how many have stopped; they are not active, but can be revoked", async () => {
  const { user, address, scanToEnd, world, token } = openAt("2026-12-03T10:00:00Z");
  await scanToEnd();
  expect(await screen.findByText(/no longer works?, whatever/)).toBeInTheDocument();
  expect(screen.queryByText("once everywhere")).not.toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: /^Show (it|them)$/ }));
  expect(address).toEqual({ status: "stopped" });
  const row = screen.getByRole("row", { name: /once everywhere/ });
  expect(row).toHaveTextContent(/Stopped.*2 days ago.*Dec 1, 2026/);
  await user.click(within(row).getByText("once everywhere"));
  const panel = await screen.findByRole("dialog");
  expect(panel).toHaveTextContent(/Own expiry date.*Feb 28, 2027/);
  await user.click(within(panel).getByRole("button", { name: "Revoke" }));
  await screen.findByText(/Nothing has been sent yet/);
  expect(screen.getByText("All organizations", { selector: "dt" }).parentElement).toHaveTextContent(/1$/);
  await user.type(screen.getByLabelText("Reason"), "Retired");
  await user.click(screen.getByRole("button", { name: /^Revoke/ }));
  await screen.findByText(/^1 token was revoked/, { selector: "strong" });
  expect(sentIds(world)).toEqual([token.authorizationId]);
});
