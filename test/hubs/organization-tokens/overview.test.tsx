import { screen, waitFor, within } from "@testing-library/react";

import { axeViolations } from "../axe";
import { openOrganization } from "./anOrganizationPage";

async function openOverview(settings: Parameters<typeof openOrganization>[0] = {}) {
  const opened = openOrganization(settings);
  await opened.scanToEnd();
  await opened.user.click(screen.getByRole("tab", { name: "Overview" }));
  await screen.findByRole("region", { name: "Why they are risky" });
  return opened;
}

test("there is no overview before a scan, whatever the address says", async () => {
  openOrganization({ query: { tab: "overview" } });
  expect(await screen.findByRole("button", { name: "Scan everyone" })).toBeInTheDocument();
  expect(screen.queryByRole("tab", { name: "Overview" })).not.toBeInTheDocument();
  expect(screen.getByRole("tab", { name: "Tokens" })).toHaveAttribute("aria-selected", "true");
});

test("says what the active tokens are like, and stays in the address", async () => {
  const { address } = await openOverview();
  expect(address).toEqual({ tab: "overview" });
  expect(screen.getByText("52 active tokens of 11 people")).toBeInTheDocument();
  for (const name of ["Lifetime given", "Age", "Powerful scopes", "Most tokens", "From scan to scan"])
    expect(screen.getByRole("region", { name })).toBeInTheDocument();
  expect(await axeViolations()).toEqual([]);
});

test.each([
  ["Why they are risky", /^Full access/, { risk: "fullAccess" }],
  ["Lifetime given", /^8 to 30 days/, { lifetime: "7", maxlifetime: "30" }],
  ["Age", /^Up to 30 days/, { maxage: "30" }],
])("a bar of “%s” opens the table with exactly its tokens", async (name, label, query) => {
  const { user, address } = await openOverview();
  const bar = within(screen.getByRole("region", { name })).getByRole("button", { name: label });
  const count = /(\d+)$/.exec(bar.textContent ?? "")?.[1];
  await user.click(bar);
  expect(await screen.findByText(new RegExp(`^${count} of 60 tokens shown`))).toBeInTheDocument();
  expect(address).toEqual(query);
});

test("a week and the owners open the table too", async () => {
  const { user, address } = await openOverview();
  const weeks = await screen.findByRole("toolbar", { name: "What ends in the next 13 weeks" });
  const [week] = within(weeks).getAllByRole("button");
  const count = /: (\d+) token/.exec(week?.textContent ?? "")?.[1];
  if (week) await user.click(week);
  expect(await screen.findByText(new RegExp(`^${count} of 60 tokens shown`))).toBeInTheDocument();
  expect(address["expires"]).toMatch(/\.\./);
  await user.click(screen.getByRole("tab", { name: "Overview" }));
  await user.click(await screen.findByRole("button", { name: "All owners" }));
  expect(address).toEqual({ by: "owner" });
});

test("after a second scan of everyone it says what has changed", async () => {
  let at = new Date("2026-11-21T10:00:00Z");
  const { user, world } = await openOverview({ now: () => at });
  // A day later the session of this page would have ended.
  at = new Date("2026-11-21T10:30:00Z");
  expect(screen.getByText(/^This line begins with two scans of everyone/)).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "New scan" }));
  await user.click(await screen.findByRole("button", { name: "Scan everyone" }));
  expect(await screen.findByText(/^2 scans since /)).toBeInTheDocument();
  expect(screen.getByText("Active: 52, as in the scan before")).toBeInTheDocument();
  expect(await axeViolations()).toEqual([]);
  expect(world.extensionData.list({ type: "User", value: "Me" }, "scans")).toHaveLength(1);
});

test("a history that cannot be read or kept is said, and can be tried again", async () => {
  const opened = openOrganization();
  const { ownData } = opened.environment.organization;
  const fail = jest.spyOn(ownData, "getDocument").mockRejectedValue(new Error("No answer."));
  await opened.scanToEnd();
  await opened.user.click(screen.getByRole("tab", { name: "Overview" }));
  expect(await screen.findByText("The sums of this scan could not be kept.")).toBeVisible();
  expect(await screen.findByText("The sums of earlier scans could not be read.")).toBeVisible();
  fail.mockRestore();
  await opened.user.click(screen.getByRole("button", { name: "Try again" }));
  await waitFor(() => expect(screen.getByText(/^After a scan of everyone/)).toBeVisible());
});

const rule = (id: string, demand: object) => ({ id, severity: "serious", words: "", demand });

test("rules say how many tokens and people break them, as the tokens do, and open exactly these", async () => {
  const opened = openOrganization({ query: { rule: "any" } });
  const rules = [
    rule("0a1b2c3d", { kind: "noFullAccess" }),
    rule("0a1b2c3e", { kind: "longestLife", days: 3_650 }),
    rule("0a1b2c3f", { kind: "noAllOrganizations" }),
  ];
  const value = { version: 1, rules };
  opened.world.extensionData.create({ type: "Default", value: "Current" }, "settings", {
    id: "rules",
    value,
  });
  await opened.scanToEnd();
  const chip = await screen.findByRole("button", { name: /^Breaks a rule.*\d/ });
  const all = /(\d+)/.exec(chip.textContent ?? "")?.[1];
  await opened.user.click(screen.getByRole("tab", { name: "Overview" }));
  const card = within(await screen.findByRole("region", { name: "Rules that are broken" }));
  const said = await card.findByText(/ break at least one rule\.$/);
  expect(said).toHaveTextContent(new RegExp(`^${all} tokens of \\d+ people `));
  const items = card.getAllByRole("listitem").map(({ textContent }) => textContent ?? "");
  expect(items[0]).toMatch(/^No token has full access\d+ tokens? of \d+ (people|person)$/);
  expect(items[1]).toBe("A token lives for 3,650 days at most0");
  expect(await axeViolations()).toEqual([]);
  // A bar of another card shows all its tokens, whatever was narrowed to before.
  const full = within(screen.getByRole("region", { name: "Why they are risky" }));
  await opened.user.click(full.getByRole("button", { name: /^Full access/ }));
  expect(opened.address).toEqual({ risk: "fullAccess" });
  await opened.user.click(screen.getByRole("tab", { name: "Overview" }));
  const first = await screen.findByRole("button", { name: /^No token has full access/ });
  const count = /(\d+) tokens? of/.exec(first.textContent ?? "")?.[1];
  await opened.user.click(first);
  expect(await screen.findByText(new RegExp(`^${count} of \\d+ tokens shown`))).toBeInTheDocument();
  expect(opened.address).toEqual({ rule: "0a1b2c3d" });
});

test("without rules the overview says nothing of them", async () => {
  await openOverview();
  expect(screen.queryByRole("region", { name: "Rules that are broken" })).not.toBeInTheDocument();
});
