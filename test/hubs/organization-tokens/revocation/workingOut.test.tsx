import { screen, within } from "@testing-library/react";

import { DrawingTime } from "../../../../src/hubs/organization-tokens/answers/DrawingTime";
import { keepScan } from "../../../../src/jobs/kept-scan/parts/keepScan";
import { tableOfSize } from "../../../bench/tableOfSize";
import { createWorld } from "../../../emulator/world/World";
import { PageStore } from "../../../jobs/store/PageStore";
import { now } from "../../anAzure";
import { axeViolations } from "../../axe";
import { openOrganization, posts } from "../anOrganizationPage";

/** Enough for three steps of work. */
const size = 2_500;

let turn: Promise<void> | undefined;
jest.mock("../../../../src/jobs/pace/nextTask", () => {
  const { nextTask } = jest.requireActual("../../../../src/jobs/pace/nextTask");
  return { nextTask: () => (turn ? turn.then(nextTask) : nextTask()) };
});

/** From now on, whoever gives the page its turn does not go on until the result is called. */
function standStill(): () => void {
  let goOn = () => {};
  turn = new Promise((resolve) => {
    goOn = () => {
      turn = undefined;
      resolve();
    };
  });
  return goOn;
}

/** A page over a kept scan, where drawing has time for a single step of each question. */
async function openKept() {
  jest.spyOn(DrawingTime.prototype, "spend").mockImplementation((steps) => steps.next());
  const store = new PageStore();
  const head = { takenAt: now, isEveryone: true, isComplete: true, read: new Set<string>() };
  const { id: organizationId } = createWorld({ now: () => now }).organization;
  await keepScan(store, "last", { ...head, organizationId, table: tableOfSize(size, now) });
  const page = openOrganization({ store });
  await screen.findByText(/tokens shown/);
  await page.user.click(await screen.findByRole("button", { name: /^Select all/ }));
  const revoke = await screen.findByRole("button", { name: /^Revoke [\d,]+ tokens$/ });
  return { ...page, openPreview: () => page.user.click(revoke) };
}

/** Work in slices that begins in `act` gets no further than its first step. */
async function onAVerySlowMachine(act: () => Promise<void>): Promise<void> {
  let now = performance.now();
  const clock = jest.spyOn(performance, "now").mockImplementation(() => (now += 1_000));
  await act();
  clock.mockRestore();
}

/** Fills in an open preview of many tokens. */
async function fillIn(user: Awaited<ReturnType<typeof openKept>>["user"]): Promise<void> {
  const phrase = /type: (.+)$/.exec(screen.getByText(/To confirm, type/).textContent ?? "")?.[1] ?? "";
  await user.click(screen.getByLabelText("Reason"));
  await user.paste("Quarterly clean-up");
  await user.click(screen.getByLabelText(/To confirm, type/));
  await user.paste(phrase);
}

const panel = () => screen.findByRole("dialog");
const confirming = async () =>
  within(await panel()).queryByRole("button", { name: /^Revoke [\d,]+ tokens$/ });

afterEach(() => {
  turn = undefined;
  jest.restoreAllMocks();
});

test("until it is known what would be revoked, the panel says so, has nothing to confirm, and can be closed", async () => {
  const { user, world, openPreview } = await openKept();
  const goOn = standStill();
  await openPreview();
  expect(await within(await panel()).findByText("Working out what would be revoked")).toBeVisible();
  expect(await confirming()).toBeNull();
  expect(await axeViolations()).toEqual([]);
  await user.click(within(await panel()).getByRole("button", { name: "Cancel" }));
  expect(screen.queryByRole("dialog")).toBeNull();
  goOn();
  await openPreview();
  expect(await screen.findByText(/Nothing has been sent yet/)).toBeVisible();
  expect(await confirming()).toBeEnabled();
  expect(posts(world.requests)).toEqual([]);
});

test("after something is left out by hand, nothing can be confirmed before the rest is worked out", async () => {
  const { user, world, openPreview } = await openKept();
  await openPreview();
  await screen.findByText(/Nothing has been sent yet/);
  const before = (await confirming())?.textContent ?? "";
  const [first] = await within(await panel()).findAllByRole("button", { name: /^Leave out (?!all)/ });
  if (!first) throw new Error("Nothing is listed.");
  await fillIn(user);
  const goOn = standStill();
  await user.click(first);
  expect(await confirming()).toHaveTextContent(before);
  expect(await confirming()).toHaveAttribute("aria-disabled", "true");
  await user.click((await confirming()) ?? document.body);
  goOn();
  const count = Number(/[\d,]+/.exec(before)?.[0].replace(",", ""));
  const rest = await within(await panel()).findByRole("button", {
    name: new RegExp(`^Revoke ${(count - 1).toLocaleString("en")} tokens$`),
  });
  expect(rest).toBeEnabled();
  expect(posts(world.requests)).toEqual([]);
});

test("until a search in the plan is worked out, it is not said to find any or none, and nothing can be left out by it", async () => {
  const { user, openPreview } = await openKept();
  await openPreview();
  await screen.findByText(/Nothing has been sent yet/);
  const search = within(await panel()).getByLabelText("Search by token or owner");
  await user.click(search);
  await user.paste("nobody's");
  await within(await panel()).findByText("Nothing in this plan matches.");
  const goOn = standStill();
  await user.tripleClick(search);
  await user.paste("deploy 1");
  expect(within(await panel()).queryByText("Nothing in this plan matches.")).toBeNull();
  const leaveOut = within(await panel()).getByRole("button", { name: /^Leave out all/ });
  expect(leaveOut).toHaveAttribute("aria-disabled", "true");
  expect(within(await panel()).queryByText(/ found\./)).toBeNull();
  goOn();
  expect(await within(await panel()).findByText(/ found\./)).toBeVisible();
  expect(leaveOut).toBeEnabled();
});

test("while the plan of a confirmed revocation is made, the page says so, and nothing is sent", async () => {
  const { user, world, openPreview } = await openKept();
  await openPreview();
  await screen.findByText(/Nothing has been sent yet/);
  await fillIn(user);
  world.faults.add({ kind: "status", status: 403, path: "tokenadmin/revocations" });
  const goOn = standStill();
  const button = (await confirming()) ?? document.body;
  await onAVerySlowMachine(() => user.click(button));
  expect(await screen.findByText("Preparing the revocation")).toBeVisible();
  expect(await axeViolations()).toEqual([]);
  expect(posts(world.requests)).toEqual([]);
  goOn();
  expect(await screen.findByText(/^0 of 2,\d{3} tokens were revoked/, { selector: "strong" })).toBeVisible();
  expect(posts(world.requests)).not.toEqual([]);
});
