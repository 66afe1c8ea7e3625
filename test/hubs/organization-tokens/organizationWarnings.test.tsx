import { act, cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";

import type { PlannedToken } from "../../../src/jobs/revocation/PlannedToken";
import { writeWarning } from "../../../src/jobs/warnings/writeWarning";
import { dayInMilliseconds } from "../../../src/tokens/token/expiry";
import { person } from "../../emulator/world/people";
import type { World } from "../../emulator/world/World";
import { PageStore } from "../../jobs/store/PageStore";
import { now } from "../anAzure";
import { axeViolations } from "../axe";
import { plannedOf } from "./aJournalWith";
import { openOrganization, revoked, sentIds } from "./anOrganizationPage";

const mine = { type: "User", value: "Me" } as const;
const documents = (world: World) => world.extensionData.list(mine, "warnings");

/** A world in which this person announced a revocation a day ago, of everyone else's tokens unless named, for this day. */
function announced(
  dueOn: string,
  settings: Parameters<typeof openOrganization>[0] = {},
  named?: PlannedToken[],
) {
  const opened = openOrganization(settings);
  const { world } = opened;
  const tokens = named ?? plannedOf(world);
  const madeAt = new Date(world.now().getTime() - dayInMilliseconds);
  const warning = { id: "0123456789abcdef", dueOn, reason: "Full access", madeAt, tokens };
  for (const { id, fields } of writeWarning(warning))
    world.extensionData.create(mine, "warnings", { ...fields, id });
  return { ...opened, tokens };
}

const id = "0123456789abcdef";

/** All tokens that the weeks above the table count. */
function weekCounts(): number {
  const labels = screen.getAllByRole("button", { name: /^[A-Z][a-z]{2} \d+ to .*: \d+ tokens?/ });
  return labels.reduce(
    (sum, { textContent }) => sum + Number(/: (\d+) token/.exec(textContent ?? "")?.[1] ?? 0),
    0,
  );
}

const card = async () => within(await screen.findByRole("region", { name: "Announced revocation" }));

test("warns the owners of a selection: a day, a reason, a note for each, and the page remembers it", async () => {
  const store = new PageStore();
  const { user, world, scanToEnd } = openOrganization({ store, query: { q: "priya" } });
  await scanToEnd();
  await user.click(await screen.findByRole("button", { name: /^Select all/ }));
  await user.click(await screen.findByRole("button", { name: "Warn owners" }));
  const panel = () => within(screen.getByRole("dialog"));
  const day = await screen.findByLabelText("To be revoked on");
  expect(day).toHaveValue("2026-12-05");
  fireEvent.change(day, { target: { value: "2026-11-21" } });
  await user.click(panel().getByRole("button", { name: "Save and write notes" }));
  expect(panel().getByText("Choose a day from Nov 22, 2026 to Nov 22, 2027.")).toBeInTheDocument();
  expect(panel().getByText("Enter a reason: the owners will want to know.")).toBeInTheDocument();
  expect(await axeViolations()).toEqual([]);
  fireEvent.change(day, { target: { value: "2026-12-11" } });
  await user.type(panel().getByLabelText("Reason"), "Full access");
  await user.click(panel().getByRole("button", { name: "Save and write notes" }));
  expect(
    await panel().findByText("Saved. From Dec 11, 2026, this page shows it first when you open it."),
  ).toBeInTheDocument();
  const note = panel().getByText(/^Hello Priya Raman,/);
  expect(note).toHaveTextContent(
    /will revoke these personal access tokens of yours on Dec 11, 2026\. Reason: Full access/,
  );
  expect(panel().getByRole("link", { name: "Write an email to Priya Raman" })).toHaveAttribute(
    "href",
    expect.stringMatching(/^mailto:priya\.raman@fabrikam\.example\?subject=Your%20personal/),
  );
  expect(await axeViolations()).toEqual([]);
  expect(documents(world)).toHaveLength(1);
  expect(JSON.stringify(documents(world))).not.toMatch(/Priya/);
  await user.click(panel().getAllByRole("button", { name: "Close" }).at(-1) ?? document.body);
  const shown = await card();
  expect(shown.getByRole("heading")).toHaveTextContent(
    "6 tokens of 1 person are to be revoked on Dec 11, 2026",
  );
  expect(shown.getByText("According to the scan, 0 are gone already and 6 are left.")).toBeInTheDocument();
});

test("on its day it comes first, and leads to the preview with its reason, until all are gone", async () => {
  const { user, world, scanToEnd, confirm, tokens } = announced("2026-11-20");
  expect((await card()).getByText("Scan to see which of them are left.")).toBeInTheDocument();
  await scanToEnd();
  const heading = (await card()).getByRole("heading");
  expect(heading).toHaveTextContent("33 tokens of 10 people were to be revoked on Nov 20, 2026");
  const scanned = screen.getByText("Scan complete");
  expect(heading.compareDocumentPosition(scanned) & Node.DOCUMENT_POSITION_FOLLOWING).not.toBe(0);
  expect(await axeViolations()).toEqual([]);
  await user.click((await card()).getByRole("button", { name: "Show them" }));
  expect(await screen.findByText("33 tokens selected")).toBeInTheDocument();
  expect(screen.getByText(/^33 of \d+ tokens shown, of 10 people$/)).toBeInTheDocument();
  await user.click((await card()).getByRole("button", { name: "Revoke 33 tokens…" }));
  expect(await screen.findByLabelText("Reason")).toHaveValue("Full access");
  await confirm("revoke 33 tokens", "");
  await revoked(33);
  expect(sentIds(world).toSorted()).toEqual(tokens.map(({ authorizationId }) => authorizationId).toSorted());
  await user.click(screen.getByRole("tab", { name: "Tokens" }));
  const done = await card();
  expect(done.getByText("All 33 are gone.")).toBeInTheDocument();
  expect(done.queryByRole("button", { name: /^Revoke/ })).not.toBeInTheDocument();
  await user.click(done.getByRole("button", { name: "Forget" }));
  await user.click(done.getByRole("button", { name: "Forget it" }));
  await waitFor(() => expect(documents(world)).toEqual([]));
  await waitFor(() => expect(screen.queryByText("All 33 are gone.")).not.toBeInTheDocument());
});

test("the tokens of an announced revocation are a filter, with an address, that narrows and goes", async () => {
  const three = plannedOf(openOrganization().world).slice(0, 3);
  cleanup();
  const { user, scanToEnd, address, history } = announced("2026-12-11", {}, three);
  await scanToEnd();
  const sum = () => screen.findByText(/tokens shown, of/);
  const shown = (count: number) => screen.findByText(new RegExp(`^${count} of \\d+ tokens shown`));
  const all = (await sum()).textContent ?? "";
  await waitFor(() => expect(weekCounts()).toBeGreaterThan(3));
  await user.click((await card()).getByRole("button", { name: "Show them" }));
  expect(await shown(3)).toBeInTheDocument();
  expect(address).toEqual({ announced: "0123456789abcdef" });
  // The weeks count what a click on them would show.
  await waitFor(() => expect(weekCounts()).toBeLessThanOrEqual(3));
  await user.type(screen.getByRole("textbox", { name: /Filter by name/ }), "nothing like it");
  expect(await screen.findByText("No token matches the filters")).toBeInTheDocument();
  act(history.back);
  expect(await shown(3)).toBeInTheDocument();
  const chip = { name: "Remove the filter “To be revoked on Dec 11, 2026”" };
  await user.click(screen.getByRole("button", chip));
  expect(await sum()).toHaveTextContent(all);
  expect(address).toEqual({});
  expect(screen.getByRole("textbox", { name: /Filter by name/ })).toHaveFocus();
});

test("the notice of tokens for all organizations counts the whole scan, and shows what it counts", async () => {
  const one = plannedOf(openOrganization().world).slice(0, 1);
  cleanup();
  const { user, scanToEnd, address } = announced("2026-12-11", { query: { announced: id } }, one);
  await scanToEnd();
  const notice = (await screen.findByText(/^6 tokens work in all organizations/)).closest(
    '[role="status"], .bolt-messagecard',
  );
  await user.click(within(notice instanceof HTMLElement ? notice : document.body).getByText("Show them"));
  expect(await screen.findByText(/^6 of \d+ tokens shown/)).toBeInTheDocument();
  expect(address).toEqual({ risk: "allOrganizations" });
});

test("announced revocations that cannot be read are not called forgotten", async () => {
  const { world, scanToEnd } = openOrganization({ query: { announced: id } });
  const list = world.extensionData.list.bind(world.extensionData);
  jest.spyOn(world.extensionData, "list").mockImplementation((scope, collection) => {
    if (collection === "warnings") throw new Error("The database is away.");
    return list(scope, collection);
  });
  await scanToEnd();
  const chip = { name: "Remove the filter “Announced revocation”" };
  expect(await screen.findByRole("button", chip)).toBeInTheDocument();
});

test("what was revoked of an announced revocation names it as its filter", async () => {
  const one = plannedOf(openOrganization().world).slice(0, 1);
  cleanup();
  const { user, scanToEnd, world } = announced("2026-12-11", { query: { announced: id } }, one);
  await scanToEnd();
  await user.click(await screen.findByRole("button", { name: "Select the one shown" }));
  await user.click(screen.getByRole("button", { name: "Revoke 1 token" }));
  await user.type(await screen.findByLabelText("Reason"), "Old");
  await user.click(within(screen.getByRole("dialog")).getByRole("button", { name: "Revoke 1 token" }));
  await screen.findByText(/^1 token was revoked/, { selector: "strong" });
  const kept = world.extensionData.query([{ scope: mine, collection: "revocations" }]);
  expect(JSON.stringify(kept)).toContain(`"announced":"${id}"`);
});

test("an address that asks for an announced revocation nobody remembers says so, and can be cleared", async () => {
  const { user, scanToEnd, address } = openOrganization({ query: { announced: "fedcba9876543210" } });
  await scanToEnd();
  expect(await screen.findByText("An announced revocation that is not remembered")).toBeInTheDocument();
  expect(screen.getByText("No token matches the filters")).toBeInTheDocument();
  expect(await axeViolations()).toEqual([]);
  const [reset] = screen.getAllByRole("button", { name: "Reset filters" });
  await user.click(reset ?? document.body);
  expect(await screen.findByText(/^[1-9]\d* of \d+ tokens shown/)).toBeInTheDocument();
  expect(address).toEqual({});
});

test("tokens of people who have none left are gone once these people were read, and not before", async () => {
  const noa = person("Noa Lind", { dateCreated: now, lastAccessed: now });
  const token = { authorizationId: "0e000000-0000-4000-8000-00000000000e", owner: noa.descriptor };
  const { world, scanToEnd } = announced("2026-12-11", {}, [token]);
  world.users.add(noa);
  expect((await card()).getByText("Scan to see which of them are left.")).toBeInTheDocument();
  await scanToEnd();
  expect((await card()).getByText("It is gone.")).toBeInTheDocument();
});

test("a token's details say that it is to be revoked; forged documents say nothing and break nothing", async () => {
  const { user, world, scanToEnd } = announced("2026-12-11", { query: { q: "priya" } });
  world.extensionData.create(mine, "warnings", { id: "x", warning: "<img>", owners: 5 });
  await scanToEnd();
  expect(await screen.findAllByRole("region", { name: "Announced revocation" })).toHaveLength(1);
  const row = screen.getAllByRole("row")[1];
  await user.click(within(row ?? document.body).getByText("Priya Raman"));
  expect(
    await screen.findByText("You announced that it will be revoked on Dec 11, 2026. Reason: Full access"),
  ).toBeInTheDocument();
});

test("a reminder that cannot be saved says so and keeps what was entered", async () => {
  const { user, world, scanToEnd } = openOrganization({ query: { q: "priya" } });
  await scanToEnd();
  await user.click(await screen.findByRole("button", { name: /^Select all/ }));
  await user.click(await screen.findByRole("button", { name: "Warn owners" }));
  await user.type(await screen.findByLabelText("Reason"), "Old");
  jest.spyOn(world.extensionData, "create").mockImplementation(() => {
    throw new Error("The database is read-only.");
  });
  await user.click(screen.getByRole("button", { name: "Save and write notes" }));
  expect(await screen.findByText(/^Not saved: /)).toBeInTheDocument();
  expect(screen.getByLabelText("Reason")).toHaveValue("Old");
});
