import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import * as React from "react";

import { MyTokensPage } from "../../../src/hubs/my-tokens/MyTokensPage";
import { wholeEdition } from "../../../src/hubs/my-tokens/wholeEdition";
import { anAzure, now } from "../anAzure";
import { axeViolations } from "../axe";

const readNow = () => now;
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);

/** A page whose person has so many tokens for one job, the newest made a day ago; the filter shows only these. */
function openWith(count: number) {
  const started = anAzure({ query: { q: "nightly job" } });
  for (let number = 1; number <= count; number++) {
    const validFrom = daysAgo(number);
    started.world.addToken({ displayName: `nightly job ${number}`, scope: "vso.packaging", validFrom });
  }
  render(<MyTokensPage azure={started.azure} edition={wholeEdition} now={readNow} />);
  return { ...started, user: userEvent.setup() };
}

async function openPanel(user: ReturnType<typeof userEvent.setup>) {
  await user.click(await screen.findByText("nightly job 2"));
  await user.click(await screen.findByRole("button", { name: "Show similar tokens" }));
  return within(await screen.findByRole("dialog", { name: "Similar tokens" }));
}

test("of alike tokens, the newest is kept and the others are revoked, after the usual question", async () => {
  const { user, world } = openWith(4);
  const panel = await openPanel(user);
  expect(
    panel.getByText(/^The newest was created on Nov 20, 2026\. Check that nothing still uses/),
  ).toBeVisible();
  const boxes = panel.getAllByRole("checkbox");
  expect(boxes.map((box) => (box instanceof HTMLInputElement ? box.checked : "?"))).toEqual([
    false,
    true,
    true,
    true,
  ]);
  expect(await axeViolations()).toEqual([]);
  await user.click(boxes[3] ?? document.body);
  await user.click(panel.getByRole("button", { name: "Keep 2, revoke 2" }));
  const question = await screen.findByRole("dialog", { name: "Revoke these 2 tokens?" });
  expect(
    within(question)
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent),
  ).toEqual(["nightly job 2", "nightly job 3"]);
  await user.click(within(question).getByRole("button", { name: "Revoke 2 tokens" }));
  expect(await screen.findByText(/2 tokens were revoked/)).toBeVisible();
  const left = world.tokensOf(world.me.descriptor).filter(({ displayName, revocation }) => {
    return displayName?.startsWith("nightly job") && !revocation;
  });
  expect(left.map(({ displayName }) => displayName)).toEqual(["nightly job 1", "nightly job 4"]);
});

test("keeping none is possible and said; keeping all leaves nothing to revoke", async () => {
  const { user } = openWith(2);
  const panel = await openPanel(user);
  const [newest, older] = panel.getAllByRole("checkbox");
  await user.click(newest ?? document.body);
  expect(panel.getByRole("status")).toHaveTextContent("You would keep none of these tokens.");
  expect(panel.getByRole("button", { name: "Keep 0, revoke 2" })).toBeVisible();
  await user.click(newest ?? document.body);
  await user.click(older ?? document.body);
  expect(panel.getByRole("button", { name: "Keep 2, revoke 0" })).toHaveAttribute("aria-disabled", "true");
});

test("a button above the list counts the alike tokens and leads to each group", async () => {
  const { user, world } = openWith(3);
  for (const displayName of ["Weekly 1", "weekly 2"]) world.addToken({ displayName, scope: "vso.wiki" });
  await user.click(await screen.findByRole("button", { name: /^Similar tokens: \d+$/ }));
  const panel = within(await screen.findByRole("dialog", { name: "Similar tokens" }));
  await user.click(panel.getByRole("button", { name: /^3 similar nightly job 1/ }));
  expect(panel.getAllByRole("checkbox")).toHaveLength(3);
  await user.click(panel.getByRole("button", { name: "Back to all groups" }));
  expect(panel.getByRole("list", { name: "Similar tokens" })).toBeVisible();
});

test("a revoked token's details say which causes fit, and none is claimed", async () => {
  const started = anAzure({ query: { status: "revoked", q: "gone" } });
  started.world.addToken({ displayName: "gone one", revokedAt: daysAgo(1) });
  render(<MyTokensPage azure={started.azure} edition={wholeEdition} now={readNow} />);
  await userEvent.setup().click(await screen.findByText("gone one"));
  await screen.findByRole("heading", { name: "Why did it stop?" });
  expect(screen.getByText(/^Azure DevOps does not say why/)).toBeVisible();
  expect(screen.getByText("Its owner revoked it.")).toBeVisible();
  expect(await axeViolations()).toEqual([]);
});

test("a token that a refresh no longer lists is named, with what may have happened", async () => {
  const { user, world } = openWith(2);
  await screen.findByText("nightly job 2");
  // The notice is there once the browser is idle, as is this button.
  await screen.findByRole("button", { name: /^Similar tokens/ });
  const token = world
    .tokensOf(world.me.descriptor)
    .find(({ displayName }) => displayName === "nightly job 2");
  if (!token) throw new Error("The token is missing.");
  world.tokens.put({ ...token, isPublic: true });
  await user.click(screen.getByRole("button", { name: "Refresh" }));
  await user.click(await screen.findByRole("button", { name: "No longer listed: 1" }));
  const panel = within(await screen.findByRole("dialog", { name: "No longer listed" }));
  expect(panel.getByText("1 token that was listed before is no longer there.")).toBeVisible();
  expect(panel.getByText("nightly job 2")).toBeVisible();
  expect(await panel.findByText("Its owner revoked it.")).toBeVisible();
});
