import { screen, waitFor, within } from "@testing-library/react";

import { axeViolations } from "../axe";
import { openOrganization } from "./anOrganizationPage";

const shared = { type: "Default", value: "Current" } as const;

test("one click protects a token or its owner from the details, shows on the rows at once, and is undone", async () => {
  const { user, world, scanToEnd } = openOrganization({ query: { q: "priya" } });
  const stored = () => world.extensionData.get(shared, "settings", "protectedList")["value"];
  await scanToEnd();
  const row = screen.getAllByRole("row")[1];
  await user.click(within(row ?? document.body).getByText("Priya Raman"));
  const panel = within(await screen.findByRole("dialog"));
  await user.click(await panel.findByRole("button", { name: "Protect this token" }));
  expect(await panel.findByText(/^Now protected: /)).toBeInTheDocument();
  expect(stored()).toMatchObject({ people: [], tokens: [expect.stringMatching(/^[0-9a-f-]{36}$/)] });
  await waitFor(() => expect(screen.getAllByText("Protected")).toHaveLength(1));
  await user.click(await panel.findByRole("button", { name: "Protect Priya Raman" }));
  expect(await panel.findByText("Now protected: Priya Raman.")).toBeInTheDocument();
  await waitFor(() => expect(screen.getAllByText("Protected").length).toBeGreaterThan(3));
  expect(panel.getByText(/^Priya Raman is on the protected list/)).toBeInTheDocument();
  expect(await axeViolations()).toEqual([]);
  await user.click(panel.getByRole("button", { name: "Undo" }));
  await waitFor(() => expect(screen.getAllByText("Protected")).toHaveLength(1));
  await user.click(panel.getByRole("button", { name: "Stop protecting this token" }));
  await waitFor(() => expect(screen.queryByText("Protected")).not.toBeInTheDocument());
  expect(stored()).toEqual({ people: [], tokens: [] });
});

test("a selection is protected with one click, beside what somebody else protects meanwhile", async () => {
  const { user, world, scanToEnd } = openOrganization();
  await scanToEnd();
  await user.click(await screen.findByRole("button", { name: /^Select all/ }));
  // Since the page has read the list, someone else has made one.
  const value = { people: ["milo.andersen@fabrikam.example"], tokens: [] };
  world.extensionData.create(shared, "settings", { id: "protectedList", value });
  await user.click(await screen.findByRole("button", { name: "Protect" }));
  expect(await screen.findByText("Now protected: 33 tokens.")).toBeInTheDocument();
  const list = () => world.extensionData.get(shared, "settings", "protectedList")["value"];
  expect(list()).toMatchObject({ people: value.people, tokens: { length: 33 } });
  expect(await screen.findByRole("button", { name: "Stop protecting" })).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Undo" }));
  expect(await screen.findByText("No longer protected: 33 tokens.")).toBeInTheDocument();
  expect(list()).toEqual(value);
});

test("an owner is protected from the table of owners without being opened", async () => {
  const { user, scanToEnd } = openOrganization();
  await scanToEnd();
  await user.click(screen.getByRole("button", { name: "Owners" }));
  await user.click(await screen.findByRole("button", { name: "Protect Priya Raman" }));
  expect(await screen.findByText("Now protected: Priya Raman.")).toBeInTheDocument();
  expect(await screen.findByRole("button", { name: "Stop protecting Priya Raman" })).toBeInTheDocument();
  expect(screen.getByRole("button", { name: "Owners" })).toHaveAttribute("aria-pressed", "true");
  expect(await axeViolations()).toEqual([]);
});
