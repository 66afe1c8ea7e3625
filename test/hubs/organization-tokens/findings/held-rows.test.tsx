import { fireEvent, screen, waitFor, within } from "@testing-library/react";

import { axeViolations } from "../../axe";
import { openOrganization } from "../anOrganizationPage";

/** How many rows this table draws, its header included, before it knows how high the screen is. */
const drawnFirst = 14;

/** A scan that waits at two people's lists, until each gate is opened. */
async function inTheMiddle(query: Record<string, string> = {}) {
  const gates = [aGate(), aGate()];
  const opened = openOrganization({ query, sleep: async (ms) => gates[ms - 1]?.opened });
  const { world } = opened;
  const busiest = world.users
    .all()
    .filter(({ descriptor }) => descriptor !== world.me.descriptor)
    .sort((a, b) => world.tokensOf(b.descriptor).length - world.tokensOf(a.descriptor).length);
  for (const [index, { descriptor }] of busiest.slice(0, gates.length).entries()) {
    world.faults.add({ kind: "delay", milliseconds: index + 1, path: `personalaccesstokens/${descriptor}` });
  }
  await opened.scanEveryone();
  await screen.findByText(/of at least \d+ tokens shown/);
  // A table first draws a few rows, and a moment later all that a screen of this height has room for.
  const found = Number(table().getAttribute("aria-rowcount"));
  await waitFor(() => expect(rows().length).toBeGreaterThanOrEqual(Math.min(found, drawnFirst + 1)));
  return { ...opened, gates };
}

function aGate() {
  let open = () => undefined as void;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}

const table = () => screen.getByRole("grid", { name: /^Personal access tokens/ });
const rows = () =>
  within(table())
    .getAllByRole("row")
    .map(({ textContent }) => textContent);
const news = (name: RegExp | string) => screen.findByRole("button", { name });
const cardOf = (name: RegExp) =>
  Number(/\d+/.exec(screen.getByRole("button", { name }).textContent ?? "")?.[0]);

test("while a scan runs, rows stay where they are, and new ones wait until somebody asks for them", async () => {
  const { user, gates } = await inTheMiddle();
  expect(await news("Nothing new yet")).toHaveAttribute("aria-disabled", "true");
  const [before, active] = [rows(), cardOf(/^\d+ ?Active$/)];
  gates[0]?.open();
  const show = await news(/^\d+ new, show them$/);
  expect(rows()).toEqual(before);
  expect(cardOf(/^\d+ ?Active$/)).toBeGreaterThan(active);
  expect(screen.getByText(/They are not in the table yet/)).toHaveAttribute("role", "status");
  expect(await axeViolations()).toEqual([]);
  await user.click(show);
  expect(rows()).not.toEqual(before);
  expect(await news("Nothing new yet")).toHaveFocus();
});

test("another filter shows everything found so far", async () => {
  const { user, gates } = await inTheMiddle();
  gates[0]?.open();
  await news(/^\d+ new, show them$/);
  await user.type(screen.getByRole("textbox", { name: /Filter by name/ }), "e");
  expect(await news("Nothing new yet")).toBeInTheDocument();
});

test("when the scan ends while the table is in use, nothing moves until it is asked for", async () => {
  const { user, gates } = await inTheMiddle();
  const before = rows();
  for (const screenX of [1, 2]) fireEvent.mouseMove(table(), { screenX });
  for (const gate of gates) gate.open();
  await screen.findByText("Scan complete");
  expect(rows()).toEqual(before);
  await user.click(await news(/^\d+ new, show them$/));
  expect(screen.getByText("52 of 60 tokens shown, of 11 people")).toBeInTheDocument();
});

test("when the scan ends while nobody uses the table, everything is shown in order", async () => {
  const { gates } = await inTheMiddle();
  for (const gate of gates) gate.open();
  await screen.findByText("Scan complete");
  expect(await screen.findByText("52 of 60 tokens shown, of 11 people")).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: /new, show them|Nothing new/ })).not.toBeInTheDocument();
});

test("Select all says why it selects fewer tokens than are shown", async () => {
  const { user, scanToEnd } = openOrganization({ query: { status: "any" } });
  await scanToEnd();
  expect(screen.getByText("60 of 60 tokens shown, of 11 people")).toBeInTheDocument();
  const why = screen.getByText(/^“Select all” leaves out/).textContent ?? "";
  const all = screen.getByRole("button", { name: /^Select all \d+ shown$/ });
  const numbers = [why, all.textContent ?? ""].flatMap((text) => [...text.matchAll(/\d+/g)].map(Number));
  expect(numbers.reduce((sum, count) => sum + count, 0)).toBe(60);
  await user.click(all);
  expect(screen.queryByText(/^“Select all” leaves out/)).not.toBeInTheDocument();
});
