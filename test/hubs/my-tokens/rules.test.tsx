import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import * as React from "react";

import { MyTokensPage } from "../../../src/hubs/my-tokens/MyTokensPage";
import { wholeEdition } from "../../../src/hubs/my-tokens/wholeEdition";
import { anAzure, now } from "../anAzure";
import { axeViolations } from "../axe";

const shared = { type: "Default", value: "Current" } as const;
const rule = {
  id: "0a1b2c3d",
  severity: "usual",
  words: "Short lives make a leak harmless.",
  link: "https://wiki.fabrikam.example/pats",
  demand: { kind: "longestLife", days: 7 },
};

/** A page with one long-lived token, in an organization with these rules. */
function openWith(value: unknown) {
  const started = anAzure({ query: { q: "nightly job" } });
  const { world } = started;
  world.addToken({
    displayName: "nightly job",
    scope: "vso.packaging",
    validFrom: new Date(now.getTime() - 86_400_000),
  });
  world.extensionData.create(shared, "settings", { id: "rules", value });
  render(<MyTokensPage azure={started.azure} edition={wholeEdition} now={() => now} />);
  return { ...started, user: userEvent.setup() };
}

test("a member reads kindly which tokens break a rule, why, and goes to one of them", async () => {
  const { user } = openWith({ version: 1, rules: [rule] });
  await user.click(
    await screen.findByRole("button", { name: /^\d+ tokens? breaks? a rule$|tokens break a rule$/ }),
  );
  const panel = within(await screen.findByRole("dialog", { name: "Rules of your organization" }));
  expect(panel.getByText(/Azure DevOps does not enforce them/)).toBeVisible();
  expect(panel.getAllByText("A token lives for 7 days at most.").length).toBeGreaterThan(0);
  expect(panel.getAllByText(/Short lives make a leak harmless/).length).toBeGreaterThan(0);
  expect(await axeViolations()).toEqual([]);
  await user.click(panel.getByRole("button", { name: "Open nightly job" }));
  expect(await screen.findByRole("dialog", { name: /nightly job/ })).toBeVisible();
});

test("whoever makes a token is told of the rule that it would break, and can make it all the same", async () => {
  const { user, world } = openWith({ version: 1, rules: [rule] });
  await user.click(await screen.findByRole("button", { name: "New token" }));
  await user.click(await screen.findByRole("button", { name: /^Clone ?[A-Z]/ }));
  expect(await screen.findByText(/This leaves a rule of your organization/)).toBeVisible();
  expect(screen.getByText("A token lives for 7 days at most.")).toBeVisible();
  expect(await axeViolations()).toEqual([]);
  const before = world.tokensOf(world.me.descriptor).length;
  await user.click(screen.getByRole("button", { name: "Create" }));
  expect(await screen.findByText(/only time/)).toBeVisible();
  expect(world.tokensOf(world.me.descriptor)).toHaveLength(before + 1);
});

test.each<[string, unknown]>([
  ["5 MB of text", "x".repeat(5_000_000)],
  ["a rule with a script for a link", { version: 1, rules: [{ ...rule, link: "javascript:alert(1)" }] }],
  ["thousands of rules", { version: 1, rules: Array.from({ length: 5_000 }, () => rule) }],
])("%s in place of rules tells a member of none", async (_what, value) => {
  const { user } = openWith(value);
  await user.click(await screen.findByRole("button", { name: "New token" }));
  await user.click(await screen.findByRole("button", { name: /^Clone ?[A-Z]/ }));
  await screen.findByRole("button", { name: "Create" });
  expect(screen.queryByText(/rule of your organization/)).toBeNull();
  expect(screen.queryByRole("button", { name: /break a rule/ })).toBeNull();
});
