import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import * as React from "react";

import { MyTokensPage } from "../../../src/hubs/my-tokens/MyTokensPage";
import { wholeEdition } from "../../../src/hubs/my-tokens/wholeEdition";
import { readCalendar } from "../../tokens/calendar-file/readCalendar";
import { anAzure, now } from "../anAzure";
import { axeViolations } from "../axe";

async function openExport(settings: Parameters<typeof anAzure>[0] = {}, prepare = prepareNothing) {
  const started = anAzure(settings);
  prepare(started);
  let clock = now;
  render(<MyTokensPage azure={started.azure} edition={wholeEdition} now={() => clock} />);
  const user = userEvent.setup();
  await user.click(await screen.findByRole("button", { name: "Export" }));
  await screen.findByRole("heading", { name: "Calendar (.ics)" });
  const panel = within(screen.getByRole("dialog", { name: "Export tokens" }));
  const copied = async () => {
    await user.click(panel.getByRole("button", { name: "Copy calendar" }));
    await panel.findByText(/^The calendar is copied\. Paste it into a text file whose name ends in \.ics/);
    return readCalendar(await navigator.clipboard.readText());
  };
  return {
    ...started,
    user,
    panel,
    copied,
    waitSeconds: (count: number) => (clock = new Date(+now + count * 1000)),
  };
}

const prepareNothing: (started: ReturnType<typeof anAzure>) => void = () => undefined;

test("the calendar has an entry for each token shown that works, without its name, and leads to its details", async () => {
  const { panel, copied, azure } = await openExport();
  expect(panel.getByText(/^20 entries, each on the day on which its token stops working/)).toBeVisible();
  expect(panel.queryByRole("checkbox", { name: /that the filters hide/ })).not.toBeInTheDocument();
  expect(await axeViolations()).toEqual([]);
  const { tokens } = await azure.pats.list("active", new AbortController().signal);
  const entries = await copied();
  expect(entries.map(({ url }) => url).sort()).toEqual(
    tokens
      .map(
        ({ authorizationId }) =>
          "https://dev.azure.com/fabrikam/_settings/pat-steward.pat-steward.my-tokens-fallback" +
          `?token=${authorizationId}`,
      )
      .sort(),
  );
  expect(new Set(entries.map(({ summary }) => summary))).toEqual(
    new Set(["Azure DevOps: a personal access token expires"]),
  );
});

test("names are in the calendar only if the person wants them there, and copying again replaces the entries", async () => {
  const { user, panel, copied, waitSeconds } = await openExport({ query: { q: "laptop clone" } });
  const names = panel.getByRole("checkbox", { name: "Put the tokens' names into the calendar" });
  expect(names).not.toBeChecked();
  expect(names).toHaveAccessibleDescription(/^Everyone who can see the calendar can then read them\./);
  const [before] = await copied();
  await user.click(names);
  expect(panel.queryByText(/^The calendar is copied/)).not.toBeInTheDocument();
  waitSeconds(2);
  const [after] = await copied();
  expect(after?.summary).toBe("Azure DevOps token expires: laptop clone");
  expect(after?.uid).toBe(before?.uid);
  expect(after?.sequence).toBe((before?.sequence ?? 0) + 2);
});

test("what is left out is said, and why", async () => {
  const { panel, copied } = await openExport({ query: { status: "any" } }, ({ world }) => {
    world.addToken({ displayName: "endless", validTo: new Date("0001-01-01T00:00:00Z") });
  });
  expect(
    panel.getByText(/^20 entries.* 1 token is left out because its end is unknown\. 4 tokens are left out/),
  ).toBeVisible();
  expect(await copied()).toHaveLength(20);
});

test("the tokens that the filters hide can be added", async () => {
  const { user, panel, copied } = await openExport({ query: { risk: "fullAccess" } });
  expect(panel.getByText(/^1 entry, on the day/)).toBeVisible();
  expect(await copied()).toHaveLength(1);
  await user.click(panel.getByRole("checkbox", { name: "Add 19 tokens that the filters hide" }));
  expect(panel.getByText(/^20 entries/)).toBeVisible();
  expect(await copied()).toHaveLength(20);
});

test("without an end ahead there is no file, and the panel says so", async () => {
  const { user, panel } = await openExport({ query: { status: "expired" } });
  expect(
    panel.getByText(
      "No token shown has a known end ahead, so there is nothing for a calendar. 2 tokens are left out because they no longer work.",
    ),
  ).toBeVisible();
  for (const name of ["Download calendar", "Copy calendar"])
    expect(panel.getByRole("button", { name })).toHaveAttribute("aria-disabled", "true");
  expect(await axeViolations()).toEqual([]);
  await user.click(panel.getByRole("checkbox", { name: "Add 20 tokens that the filters hide" }));
  expect(panel.getByRole("button", { name: "Download calendar" })).not.toHaveAttribute("aria-disabled");
});
