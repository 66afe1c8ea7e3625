import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import * as React from "react";

import { MyTokensPage } from "../../../src/hubs/my-tokens/MyTokensPage";
import { wholeEdition } from "../../../src/hubs/my-tokens/wholeEdition";
import { anAzure, now } from "../anAzure";
import { axeViolations } from "../axe";

function open(settings: Parameters<typeof anAzure>[0] = {}) {
  const started = anAzure(settings);
  render(<MyTokensPage azure={started.azure} edition={wholeEdition} now={() => now} />);
  return { ...started, user: userEvent.setup() };
}

const theWeeks = () => screen.findByRole("toolbar", { name: "What ends in the next 13 weeks" });
const countIn = (week: Element) => Number(/: (\d+) tokens?,/.exec(week.textContent ?? "")?.[1]);

test("each week says how many tokens it shows, filters, stays in the address, and lets go again", async () => {
  const { user, address } = open();
  const weeks = within(await theWeeks()).getAllByRole("button");
  expect(weeks[0]).toHaveAccessibleName(/^Nov 21 to Nov 27: \d+ tokens?, \d+ high risk$/);
  for (const week of weeks.slice(0, 3)) {
    await user.click(week);
    expect(week).toHaveAttribute("aria-pressed", "true");
    const count = countIn(week);
    expect(screen.getByText(new RegExp(`^${count} of 24 tokens shown`))).toBeInTheDocument();
  }
  expect(address["expires"]).toMatch(/^2026-\d\d-\d\d\.\.2026-\d\d-\d\d$/);
  await user.click(weeks[2] ?? document.body);
  expect(address).toEqual({});
  expect(await axeViolations()).toEqual([]);
});

test("a week in the address is applied, and the filter says which days it has", async () => {
  open({ query: { expires: "2026-11-21..2026-11-27" } });
  const weeks = await theWeeks();
  expect(within(weeks).getByRole("button", { pressed: true })).toHaveAccessibleName(/^Nov 21 to Nov 27/);
  expect(screen.getByText(/^Expires: Nov 21 – 27, 2026$/)).toBeInTheDocument();
});

test("days that do not exist are reported, not obeyed", async () => {
  open({ query: { expires: "2026-02-30..2026-03-05" } });
  expect(await screen.findByText(/expires=2026-02-30/)).toBeInTheDocument();
});

test("the weeks are one stop for the Tab key, and the arrows move among those with tokens", async () => {
  const { user } = open();
  const weeks = within(await theWeeks()).getAllByRole("button");
  expect(weeks.filter(({ tabIndex }) => tabIndex === 0)).toEqual([weeks[0]]);
  weeks[0]?.focus();
  await user.keyboard("{ArrowRight}");
  expect(weeks[1]).toHaveFocus();
  await user.keyboard("{End}");
  expect(weeks.at(-1)).toHaveFocus();
  await user.keyboard("{ArrowRight}{Home}{ArrowLeft}");
  expect(weeks[0]).toHaveFocus();
});

test("a table says the same", async () => {
  const { user } = open();
  const drawn = within(await theWeeks())
    .getAllByRole("button")
    .map(countIn);
  await user.click(screen.getByRole("button", { name: "As a table" }));
  const region = screen.getByRole("region", { name: "As a table" });
  const rows = within(within(region).getByRole("table")).getAllByRole("row").slice(1, 14);
  const counts = rows.map((row) => Number(within(row).getAllByRole("cell")[0]?.textContent));
  expect(counts).toHaveLength(13);
  expect(counts.filter((count) => count > 0)).toEqual(drawn);
  expect(await axeViolations()).toEqual([]);
  await user.click(screen.getByRole("button", { name: "As a chart" }));
  expect(await theWeeks()).toBeInTheDocument();
});

test("somebody without active tokens sees no chart", async () => {
  const { world } = open();
  for (const token of world.tokensOf(world.me.descriptor)) world.revoke(token, world.me);
  expect(await screen.findByText(/^0 of \d+ tokens shown/)).toBeInTheDocument();
  expect(screen.queryByText(/next 13 weeks/)).not.toBeInTheDocument();
});
