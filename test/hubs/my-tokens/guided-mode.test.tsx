import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import * as React from "react";

import { EntraUnavailable, type EntraCause } from "../../../src/azure/credentials/EntraUnavailable";
import { MyTokensPage } from "../../../src/hubs/my-tokens/MyTokensPage";
import { wholeEdition } from "../../../src/hubs/my-tokens/wholeEdition";
import { en as task } from "../../../src/hubs/my-tokens/task/words/en";
import { asEntra } from "../../emulator/asking";
import { anAzure, now } from "../anAzure";
import { axeViolations } from "../axe";

const readNow = () => now;
const title = "Your own tokens, through the administrator API";

function open(settings: Parameters<typeof anAzure>[0] & { cause?: EntraCause } = {}) {
  const { cause = "noBridge", ...given } = settings;
  const started = anAzure({ getToken: () => Promise.reject(new EntraUnavailable(cause)), ...given });
  render(<MyTokensPage azure={started.azure} edition={wholeEdition} now={readNow} />);
  return { ...started, user: userEvent.setup() };
}

const note = async () => within(await screen.findByRole("region", { name: title }));
const shown = () => screen.findByText(/^\d+ of \d+ tokens shown/);

test("an administrator without the sign-in sees their own tokens, what the list is and what it cannot do", async () => {
  const { world } = open();
  const about = await note();
  expect(about.getByText(/^As an administrator you can see and revoke your own tokens here/)).toBeVisible();
  expect(about.getByText(/has no Nested App Authentication/)).toBeVisible();
  await shown();
  expect(world.requests.filter(({ url }) => url.includes("/tokens/pats"))).toEqual([]);
  expect(await axeViolations()).toEqual([]);
});

test("revoking there goes through the administrator API and is verified", async () => {
  const { user, world } = open();
  await shown();
  const boxes = await screen.findAllByRole("checkbox");
  const first = boxes.find((box) => box.closest("tbody") && box.getAttribute("aria-disabled") !== "true");
  if (!first) throw new Error("No row can be selected.");
  await user.click(first);
  await user.click(await screen.findByRole("button", { name: "Revoke 1 token" }));
  await user.click(within(await screen.findByRole("dialog")).getByRole("button", { name: "Revoke token" }));
  expect(await screen.findByText(/1 token was revoked/)).toBeVisible();
  expect(world.requests.filter(({ url }) => url.includes("tokenadmin/revocations"))).toHaveLength(1);
});

test("refreshing reads the list again, and a refresh that fails leads to the guided page with the reason", async () => {
  const { user, world } = open();
  await shown();
  const reads = () => world.requests.filter(({ url }) => url.includes("tokenadmin/personal")).length;
  const before = reads();
  await user.click(screen.getByRole("button", { name: "Refresh" }));
  await waitFor(() => expect(reads()).toBeGreaterThan(before));
  await screen.findByText(/^\d+ of \d+ tokens shown/);
  world.faults.add({ path: "tokenadmin", kind: "status", status: 500 });
  await user.click(screen.getByRole("button", { name: "Refresh" }));
  expect(await screen.findByText(/^The administrator API did not return your tokens either/)).toBeVisible();
  expect(screen.getByRole("heading", { name: "Your tokens cannot be listed here yet" })).toBeVisible();
});

test("extending says that it needs the sign-in and leads to the built-in page", async () => {
  const { user, opened } = open({ query: { q: "release notes bot" } });
  await user.click(await screen.findByText("release notes bot"));
  await user.click(await screen.findByRole("button", { name: "Extend" }));
  const heading = "Editing and extending a token needs your Microsoft Entra sign-in";
  await screen.findByRole("heading", { name: heading });
  const panel = within(screen.getByRole("dialog", { name: task.titles.extend("release notes bot") }));
  await user.click(panel.getByRole("button", { name: "Open the built-in token page" }));
  expect(opened).toEqual(["https://dev.azure.com/fabrikam/_usersSettings/tokens"]);
});

test("an administrator's next step is what an administrator can do", async () => {
  const { user, opened } = open({ cause: "invalidClientId" });
  const about = await note();
  expect(about.getByText("As an administrator you can correct it in the settings.")).toBeVisible();
  expect(about.queryByText(/Ask an organization administrator/)).not.toBeInTheDocument();
  const [first] = about.getAllByRole("button");
  expect(first).toHaveTextContent("Check setup");
  await user.click(about.getByRole("button", { name: "Open settings" }));
  expect(opened).toEqual([expect.stringContaining("tab=settings")]);
});

test("trying again in vain keeps the list and what is selected in it; once there is a sign-in, the whole list comes", async () => {
  let cause: EntraCause | undefined = "noAnswer";
  const opened = open({
    getToken: async () => {
      if (cause) throw new EntraUnavailable(cause);
      return asEntra(opened.world).replace("Bearer ", "");
    },
  });
  const { user } = opened;
  await shown();
  const box = screen.getAllByRole("checkbox").find((one) => one.closest("tbody"));
  await user.click(box ?? document.body);
  await screen.findByText("1 token selected");
  cause = "popupBlocked";
  await user.click((await note()).getByRole("button", { name: "Try again" }));
  expect(await (await note()).findByText(/blocked the Microsoft window/)).toBeVisible();
  expect(screen.getByText("1 token selected")).toBeVisible();
  cause = undefined;
  await user.click((await note()).getByRole("button", { name: "Try again" }));
  await waitFor(() => expect(screen.queryByRole("region", { name: title })).not.toBeInTheDocument());
  await shown();
});

test("a member sees the guided page as before, with the built-in page first where only that helps", async () => {
  open({ scenario: "member" });
  await screen.findByRole("heading", { name: "Your tokens cannot be listed here yet" });
  const buttons = within(screen.getByRole("alert")).getAllByRole("button");
  expect(buttons.map(({ textContent }) => textContent)).toEqual([
    "Open the built-in token page",
    "Try again",
  ]);
  expect(screen.queryByRole("region", { name: title })).not.toBeInTheDocument();
});

test("an administrator API that fails from the start leads to the guided page", async () => {
  const { world } = open();
  world.faults.add({ path: "tokenadmin", kind: "status", status: 500 });
  expect(await screen.findByRole("heading", { name: "Your tokens cannot be listed here yet" })).toBeVisible();
});
