import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import * as React from "react";

import { MyTokensPage } from "../../../src/hubs/my-tokens/MyTokensPage";
import { en } from "../../../src/ui/words/en";
import { en as tokenTask } from "../../../src/hubs/my-tokens/task/words/en";
import { en as text } from "../../../src/hubs/my-tokens/edit-token/words/en";
import { en as actions } from "../../../src/hubs/my-tokens/details/words/en";
import { anAzure, now } from "../anAzure";
import { axeViolations } from "../axe";

// Typing and axe take their time where several suites share a processor.

/** Opens the details of one of the default organization's tokens. */
async function openDetails(name: string, settings: Parameters<typeof anAzure>[0] = {}) {
  const started = anAzure({ query: { status: "any", q: name }, ...settings });
  const page = render(<MyTokensPage azure={started.azure} now={() => now} />);
  const user = userEvent.setup();
  await user.click(await screen.findByText(name));
  await screen.findByRole("dialog", { name: en.details.title });
  return { ...started, ...page, user };
}

const button = (name: string) => screen.getByRole("button", { name });
const saved = async () => screen.findByText(/was changed/);

test("renames a token, sends nothing but the name, and the list shows it", async () => {
  const { user, world } = await openDetails("release notes bot");
  await user.click(button(actions.edit));
  const name = await screen.findByRole("textbox", { name: /^Name/ });
  expect(button(text.save)).toHaveAttribute("aria-disabled", "true");
  await user.clear(name);
  await user.type(name, "release notes bot 2");
  expect(screen.getByText(text.renamed("release notes bot 2"))).toBeInTheDocument();
  expect(await axeViolations()).toEqual([]);
  const before = world
    .tokensOf(world.me.descriptor)
    .find((token) => token.displayName === "release notes bot");
  await user.click(button(text.save));
  await saved();
  const after = world.findToken(before?.authorizationId ?? "");
  expect(after).toMatchObject({ displayName: "release notes bot 2", scope: before?.scope });
  expect(after?.validTo).toEqual(before?.validTo);
  expect(await axeViolations()).toEqual([]);
});

test("says what a change of scopes gains and loses", async () => {
  const { user } = await openDetails("release notes bot");
  await user.click(button(actions.edit));
  await user.click(await screen.findByRole("button", { name: "Remove Work items (read)" }));
  await user.type(screen.getByLabelText("Search scopes"), "vso.build_execute");
  await user.click(screen.getByRole("checkbox", { name: "Build (read and execute)" }));
  expect(screen.getByText(/^Gains: .*Build \(read and execute\)/)).toBeInTheDocument();
  expect(screen.getByText(/^Loses: Work items \(read\)/)).toBeInTheDocument();
  await user.click(button(text.save));
  await saved();
  expect(screen.getByText(/Build \(read and execute\), expires on/)).toBeInTheDocument();
});

test("extends with the shortest lifetime that is later, and says from when to when", async () => {
  const { user } = await openDetails("release notes bot");
  await user.click(button(actions.extend));
  expect(await screen.findByRole("radio", { name: "7 days" })).toBeChecked();
  expect(screen.getByText(text.moved("Nov 28, 2026", "Nov 26, 2026"))).toBeInTheDocument();
  await user.click(button(text.save));
  await saved();
  expect(screen.getByText(/expires on Nov 28, 2026/)).toBeInTheDocument();
});

test("explains the headroom when a policy cuts the extension short", async () => {
  const { user } = await openDetails("release notes bot", { switches: { maximumLifetimeDays: 31 } });
  await user.click(button(actions.extend));
  await user.click(await screen.findByRole("radio", { name: "30 days" }));
  await user.click(button(text.save));
  expect(await screen.findByText(/policy shortened it to Nov 27, 2026/)).toBeInTheDocument();
  expect(screen.getByText(text.headroom("Oct 27, 2026"))).toBeInTheDocument();
});

test("a refused change keeps the form and says why", async () => {
  const { user, world } = await openDetails("release notes bot");
  await user.click(button(actions.extend));
  await screen.findByRole("radio", { name: "7 days" });
  world.nextPatError = { name: "failedToUpdateAccessToken" };
  await user.click(button(text.save));
  expect(await screen.findByText(text.refused)).toBeInTheDocument();
  expect(button(text.save)).toBeEnabled();
});

test("after a lost answer it says what the token is now", async () => {
  const { user, world } = await openDetails("release notes bot");
  await user.click(button(actions.extend));
  await screen.findByRole("radio", { name: "7 days" });
  world.faults.add({ method: "PUT", kind: "dropAfter" });
  await user.click(button(text.save));
  expect(await screen.findByText(text.lostNow)).toBeInTheDocument();
  expect(screen.getByText(/expires on Nov 28, 2026/)).toBeInTheDocument();
});

test.each([
  ["old laptop", actions.cannotChange.expired],
  ["leaked in a gist", actions.cannotChange.revoked],
  ["all my organizations", actions.cannotChange.allOrganizations],
  ["labs clone", actions.cannotChange.otherOrganization],
])("%s cannot be changed, says why, and offers a new one like it", async (name, why) => {
  const { user } = await openDetails(name);
  expect(screen.getByText(why)).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: actions.edit })).not.toBeInTheDocument();
  expect(screen.queryByRole("button", { name: actions.extend })).not.toBeInTheDocument();
  await user.click(button(actions.createLike));
  expect(await screen.findByRole("textbox", { name: /^Name/ })).toHaveValue(name);
  expect(screen.getByRole("radio", { name: "7 days" })).toBeChecked();
});

test("closing the form returns to the details that it was opened from", async () => {
  const { user } = await openDetails("release notes bot");
  await user.click(button(actions.edit));
  const form = within(await screen.findByRole("dialog", { name: tokenTask.titles.edit }));
  await user.click(await form.findByRole("button", { name: "Cancel" }));
  await waitFor(() => expect(button(actions.edit)).toHaveFocus());
});
