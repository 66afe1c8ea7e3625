import { screen } from "@testing-library/react";

import { scanMinutes } from "../../../src/hubs/organization-tokens/scan/start/scanMinutes";
import { axeViolations } from "../axe";
import { openOrganization } from "./anOrganizationPage";

test("the first screen says what a scan does, how many people there are, and starts with one button", async () => {
  const { user, chooseSome } = openOrganization();
  const size = /^There are 11 people\. The scan takes less than a minute/;
  expect(await screen.findByText(size)).toBeVisible();
  expect(screen.getByText(/It changes nothing/)).toBeVisible();
  expect(await axeViolations()).toEqual([]);
  await chooseSome();
  await user.click(screen.getByRole("button", { name: "Back" }));
  expect(screen.getByRole("button", { name: "Scan only some people" })).toHaveFocus();
});

test("if the people cannot be counted, the first screen says why, and a scan can start", async () => {
  const { world, scanToEnd } = openOrganization();
  world.faults.add({ kind: "status", status: 403, path: "graph/users", count: 1 });
  expect(await screen.findByText(/^How many people there are is not known/)).toBeVisible();
  await scanToEnd();
});

test("a stopped scan is announced without a doubled full stop", async () => {
  const { user, world, scanEveryone } = openOrganization();
  await screen.findByText(/^There are 11 people/);
  world.faults.add({ kind: "signInPage", path: "graph/users" });
  await scanEveryone();
  await user.click(await screen.findByRole("button", { name: "Stop the scan" }));
  const said = screen.getAllByRole("status").map(({ textContent }) => textContent);
  expect(said).toContainEqual(expect.stringMatching(/^Stopped\. The results are incomplete\. \d/));
});

test("a chosen owner is a chip with a name, and removing it leads to the search", async () => {
  const { user, address, scanToEnd } = openOrganization({ query: { by: "owner" } });
  await scanToEnd();
  await user.click(await screen.findByText("Priya Raman"));
  expect(screen.getByText("Owner: Priya Raman")).toBeVisible();
  expect(document.body.textContent).not.toContain(address["owner"]);
  expect(screen.queryByDisplayValue(address["owner"] ?? "")).not.toBeInTheDocument();
  expect(await axeViolations()).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Remove the filter “Owner: Priya Raman”" }));
  expect(address["owner"]).toBeUndefined();
  expect(screen.getByRole("textbox", { name: /Filter by name/ })).toHaveFocus();
});

test("a link to somebody who is not in the scan says so instead of showing an id", async () => {
  const { scanToEnd } = openOrganization({ query: { owner: "aad.bm9ib2R5LWF0LWFsbA" } });
  await scanToEnd();
  expect(screen.getByText("Owner: somebody who is not in this scan")).toBeVisible();
});

test.each([
  [0, 0],
  [5_999, 0],
  [6_000, 1],
  [100_000, 16],
])("%d people take about %d minutes at the measured pace", (people, minutes) => {
  expect(scanMinutes(people)).toBe(minutes);
});
