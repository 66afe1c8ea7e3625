import { fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import * as React from "react";

import { MyTokensPage } from "../../../src/hubs/my-tokens/MyTokensPage";
import { wholeEdition } from "../../../src/hubs/my-tokens/wholeEdition";
import { en } from "../../../src/ui/words/en";
import { en as tokenTask } from "../../../src/hubs/my-tokens/task/words/en";
import { en as text } from "../../../src/hubs/my-tokens/edit-token/words/en";
import { en as extend } from "../../../src/hubs/my-tokens/edit-token/extend/words/en";
import { en as actions } from "../../../src/hubs/my-tokens/details/words/en";
import { anAzure, now } from "../anAzure";
import { axeViolations } from "../axe";

// Typing and axe take their time where several suites share a processor.

/** Opens the details of one of the default organization's tokens. */
async function openDetails(name: string, settings: Parameters<typeof anAzure>[0] = {}) {
  const started = anAzure({ query: { status: "any", q: name }, ...settings });
  const page = render(<MyTokensPage azure={started.azure} edition={wholeEdition} now={() => now} />);
  const user = userEvent.setup();
  await user.click(await screen.findByText(name));
  await screen.findByRole("dialog", { name: new RegExp(`^${en.details.title("")}`) });
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

const extendDialog = () => screen.findByRole("dialog", { name: "Extend “release notes bot”" });
const dates = () => screen.getByRole("group", { name: extend.dates });

test("extends by 30 days on top of what is left, and sends nothing but the new date", async () => {
  const { user, world } = await openDetails("release notes bot");
  const before = world.tokensOf(world.me.descriptor).find((one) => one.displayName === "release notes bot");
  await user.click(button("+30 days"));
  await extendDialog();
  expect(await screen.findByRole("radio", { name: "+30 days" })).toBeChecked();
  expect(dates()).toHaveTextContent("NowNov 26, 2026in 5 daysNewDec 26, 2026in 35 days");
  expect(screen.queryByRole("textbox", { name: /^Name/ })).not.toBeInTheDocument();
  expect(await axeViolations()).toEqual([]);
  await user.click(button(text.save));
  await saved();
  expect(screen.getByText(/expires on Dec 26, 2026/)).toBeInTheDocument();
  const after = world.findToken(before?.authorizationId ?? "");
  expect(after).toMatchObject({ displayName: before?.displayName, scope: before?.scope });
});

test("with nothing chosen, nothing can be saved, and a date must be later than the token's own", async () => {
  const { user } = await openDetails("release notes bot");
  await user.click(button(actions.extend));
  await extendDialog();
  const offered = await screen.findAllByRole("radio");
  expect(offered).toHaveLength(4);
  for (const radio of offered) expect(radio).not.toBeChecked();
  // One of them can be reached with the keyboard all the same.
  expect(offered.filter(({ tabIndex }) => tabIndex === 0)).toEqual([offered[0]]);
  expect(button(text.save)).toHaveAttribute("aria-disabled", "true");
  expect(dates()).toHaveTextContent(`New${extend.notChosen}`);
  await user.click(screen.getByRole("radio", { name: extend.toDate }));
  const day = screen.getByLabelText("Last day");
  expect(day).toHaveAttribute("min", "2026-11-27");
  expect(button(text.save)).not.toHaveAttribute("aria-disabled", "true");
  fireEvent.change(day, { target: { value: "2026-11-25" } });
  expect(screen.getByText(extend.notLater("Nov 26, 2026"))).toBeInTheDocument();
  expect(await axeViolations()).toEqual([]);
  await user.click(button(text.save));
  expect(day).toHaveFocus();
  fireEvent.change(day, { target: { value: "2027-01-31" } });
  await user.click(button(text.save));
  await saved();
  expect(screen.getByText(/expires on Jan 31, 2027/)).toBeInTheDocument();
});

test("offers no more days than one year from today allows", async () => {
  await openDetails("made before the one-year limit");
  expect(button("+60 days")).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: "+90 days" })).not.toBeInTheDocument();
});

test("explains the headroom when a policy cuts the extension short", async () => {
  const { user } = await openDetails("release notes bot", { switches: { maximumLifetimeDays: 31 } });
  await user.click(button("+30 days"));
  await user.click(await screen.findByRole("button", { name: text.save }));
  expect(await screen.findByText(/policy shortened it to Nov 27, 2026/)).toBeInTheDocument();
  expect(screen.getByText(text.headroom("Oct 27, 2026"))).toBeInTheDocument();
});

test("says so if a policy leaves less time than there was before", async () => {
  const { user } = await openDetails("release notes bot", { switches: { maximumLifetimeDays: 28 } });
  await user.click(button("+30 days"));
  await user.click(await screen.findByRole("button", { name: text.save }));
  expect(await screen.findByText(/policy shortened it to Nov 24, 2026/)).toBeInTheDocument();
  expect(screen.getByText(text.shorterThanBefore("Nov 26, 2026"))).toBeInTheDocument();
});

test("a refused change keeps the form and says why", async () => {
  const { user, world } = await openDetails("release notes bot");
  await user.click(button("+30 days"));
  await extendDialog();
  world.nextPatError = { name: "failedToUpdateAccessToken" };
  await user.click(await screen.findByRole("button", { name: text.save }));
  expect(await screen.findByText(text.refused)).toBeInTheDocument();
  expect(button(text.save)).toBeEnabled();
});

test("after a lost answer it says what the token is now", async () => {
  const { user, world } = await openDetails("release notes bot");
  await user.click(button("+30 days"));
  await extendDialog();
  world.faults.add({ method: "PUT", kind: "dropAfter" });
  await user.click(await screen.findByRole("button", { name: text.save }));
  expect(await screen.findByText(text.lostNow)).toBeInTheDocument();
  expect(screen.getByText(/expires on Dec 26, 2026/)).toBeInTheDocument();
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
  expect(screen.getByRole("radio", { checked: true })).toHaveAccessibleName(/^7 days|usual/);
});

test("closing the form returns to the details that it was opened from", async () => {
  const { user } = await openDetails("release notes bot");
  await user.click(button(actions.edit));
  const form = within(
    await screen.findByRole("dialog", { name: tokenTask.titles.edit("release notes bot") }),
  );
  await user.click(await form.findByRole("button", { name: "Cancel" }));
  await waitFor(() => expect(button(actions.edit)).toHaveFocus());
});
