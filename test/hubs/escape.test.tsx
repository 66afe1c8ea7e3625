import { act, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import * as React from "react";

import { MyTokensPage } from "../../src/hubs/my-tokens/MyTokensPage";
import { wholeEdition } from "../../src/hubs/my-tokens/wholeEdition";
import { OrganizationTokensPage } from "../../src/hubs/organization-tokens/OrganizationTokensPage";
import { anAzure, now } from "./anAzure";
import { anOrganization } from "./organization-tokens/anOrganization";

type Open = (user: UserEvent) => Promise<HTMLElement>;

const button = (name: string | RegExp) => screen.findByRole("button", { name });

const press =
  (name: string | RegExp): Open =>
  async (user) => {
    const opener = await button(name);
    await user.click(opener);
    return opener;
  };

const openRow =
  (name: string): Open =>
  async (user) => {
    const row = (await screen.findByText(name)).closest("tr");
    if (!row) throw new Error(`There is no row ${name}.`);
    act(() => row.focus());
    await user.click(row);
    return row;
  };

/** First another panel, or a choice. */
const after =
  (first: (user: UserEvent) => Promise<unknown>, open: Open): Open =>
  async (user) => {
    await first(user);
    return open(user);
  };

const select =
  (name: string): Open =>
  async (user) => {
    const box = await screen.findByRole("checkbox", { name: `Select ${name}` });
    if (box.getAttribute("aria-checked") !== "true") await user.click(box);
    return box;
  };

const selectAll = async (user: UserEvent) => {
  const all = screen.queryByRole("button", { name: /^Select all/ });
  if (all) await user.click(all);
};

const newTokenForm: Open = async (user) => {
  const opener = await press("New token")(user);
  await user.click(await button(/^Clone ?[A-Z]/));
  return opener;
};

/** Where the focus can be: Escape must not depend on it. */
const places: Readonly<Record<string, (panel: HTMLElement) => void>> = {
  "a text field, if there is one": (panel) => {
    const field = panel.querySelector<HTMLElement>("input:not([type=radio], [type=checkbox]), textarea");
    field?.focus();
  },
  "a button": (panel) => within(panel).getAllByRole("button").at(-1)?.focus(),
  nothing: () => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  },
};

async function escapesFromEverywhere(open: Open, title: RegExp): Promise<void> {
  const user = userEvent.setup();
  for (const place of Object.values(places)) {
    const opener = await open(user);
    const panel = await screen.findByRole("dialog", { name: title });
    await within(panel).findAllByRole("button");
    act(() => place(panel));
    fireEvent.keyDown(document.activeElement ?? document.body, { key: "Escape", keyCode: 27 });
    await waitFor(() => expect(screen.queryByRole("dialog", { name: title })).not.toBeInTheDocument());
    await waitFor(() => expect(opener).toHaveFocus());
    // What is still open below closes the same way.
    for (let below = 0; below < 2 && screen.queryByRole("dialog"); below++)
      fireEvent.keyDown(document.body, { key: "Escape", keyCode: 27 });
  }
}

describe("in My tokens, Escape closes", () => {
  test.each<[string, Open, RegExp]>([
    ["the help", press("About this page"), /./],
    ["a new token", press("New token"), /^New token/],
    ["the form of a new token", newTokenForm, /^New token/],
    ["the details of a token", openRow("nightly packages"), /./],
    ["a token being edited", after(openRow("nightly packages"), press("Edit")), /^Edit/],
    ["a token being extended", after(openRow("nightly packages"), press("Extend")), /^Extend/],
    ["the question before revoking", after(select("nightly packages"), press("Revoke 1 token")), /^Revoke/],
    ["the question over the details", after(openRow("nightly packages"), press("Revoke")), /^Revoke this/],
    [
      "a token like another",
      after(openRow("nightly packages"), press("Create a similar token")),
      /^New token/,
    ],
    ["the export", press("Export"), /^Export/],
    ["similar tokens", press(/^Similar tokens/), /^Similar/],
    [
      "similar tokens over the details",
      after(openRow("nightly job 1"), press("Show similar tokens")),
      /^Similar/,
    ],
  ])("%s, wherever the focus is, and returns the focus", async (_what, open, title) => {
    const { azure, world } = anAzure();
    for (const number of [1, 2]) world.addToken({ displayName: `nightly job ${number}`, validFrom: now });
    render(<MyTokensPage azure={azure} edition={wholeEdition} now={() => now} />);
    await escapesFromEverywhere(open, title);
  });
});

describe("in Organization tokens, Escape closes", () => {
  test.each<[string, Open, RegExp]>([
    ["the help", press("About this page"), /./],
    ["the setup check", press("Setup"), /./],
    ["the details of a token", openRow("release notes bot"), /./],
    ["the saved views", press("Saved views"), /./],
    ["the export", press("Export"), /^Export/],
    ["the preview of a revocation", after(selectAll, press(/^Revoke \d+ tokens/)), /^Revoke/],
  ])("%s, wherever the focus is, and returns the focus", async (_what, open, title) => {
    const { environment } = anOrganization();
    const user = userEvent.setup();
    render(<OrganizationTokensPage environment={environment} />);
    await user.click(await button("Scan everyone"));
    await screen.findByText("Scan complete");
    await escapesFromEverywhere(open, title);
  });
});
