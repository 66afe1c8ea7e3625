import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import * as React from "react";

import { MyTokensPage } from "../../../src/hubs/my-tokens/MyTokensPage";
import { wholeEdition } from "../../../src/hubs/my-tokens/wholeEdition";
import { asEntra } from "../../emulator/asking";
import type { World } from "../../emulator/world/World";
import { anAzure, now } from "../anAzure";
import { axeViolations } from "../axe";
import { named, refusals, refusedBy } from "../refusals";

const readNow = () => now;
const tokenOf = (world: World) => asEntra(world).replace("Bearer ", "");

function open(settings: Parameters<typeof anAzure>[0]) {
  const started = anAzure(settings);
  render(<MyTokensPage azure={started.azure} edition={wholeEdition} now={readNow} />);
  return { ...started, user: userEvent.setup() };
}

test.each(refusals)(
  "after Entra's refusal $number, the page says what it means, and the number can be copied for support",
  async ({ number, sentence, window }) => {
    const { user } = open({ getToken: refusedBy(number) });
    expect(await screen.findByText(sentence)).toBeInTheDocument();
    const buttons = ["Give consent", "Sign in"].filter((name) => screen.queryByRole("button", { name }));
    expect(buttons).toEqual(window ? [window] : []);
    expect(screen.getByText(`AADSTS${number}`)).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Copy the code" }));
    expect(await navigator.clipboard.readText()).toBe(`AADSTS${number}`);
    expect(document.body.textContent).not.toMatch(named);
  },
);

test("a page with a number to copy breaks no rule of axe", async () => {
  open({ getToken: refusedBy("53003") });
  await screen.findByText("AADSTS53003");
  expect(await axeViolations()).toEqual([]);
});

test("after the second factor, the list appears", async () => {
  let hasVerified = false;
  const opened = open({
    getToken: async () => (hasVerified ? tokenOf(opened.world) : refusedBy("50076")()),
    askConsent: async () => {
      hasVerified = true;
    },
  });
  await opened.user.click(await screen.findByRole("button", { name: "Sign in" }));
  expect(await screen.findByText(/of \d+ tokens shown/)).toBeInTheDocument();
});

test.each([
  ["leads to the page with the window", "50076", /^Close this form and refresh the list/],
  ["says who to ask", "53003", /Give the code to your Entra administrator/],
])("a form whose sign-in is refused %s, and keeps what was typed", async (_, number, next) => {
  let isRefused = false;
  const opened = open({
    getToken: async () => (isRefused ? refusedBy(number)() : tokenOf(opened.world)),
  });
  const { user } = opened;
  await user.click(await screen.findByRole("button", { name: "New token" }));
  await user.click(await screen.findByRole("button", { name: /^Clone ?[A-Z]/ }));
  isRefused = true;
  await user.click(await screen.findByRole("button", { name: "Create" }));
  const panel = within(screen.getByRole("dialog"));
  expect((await panel.findByText(next)).closest("[role=alert]")).toHaveTextContent(`AADSTS${number}`);
  expect(screen.getByRole("textbox", { name: /^Name/ })).toHaveValue("Clone Ines Calder 2026-11-21");
  expect(document.body.textContent).not.toMatch(named);
});
