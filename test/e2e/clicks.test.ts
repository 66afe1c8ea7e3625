import type { FrameLocator } from "playwright-core";

import { axeViolations } from "./axe";
import { focusInside, frameOf, openHub, useBrowser, type Journey } from "./journey";
import { organizationHub } from "./organization";
import { anEndingToken } from "./replacing";

useBrowser();

const gitToken = "Git: https://dev.azure.com/fabrikam on LAPTOP-7";

/** Counts what a hand does: every press of the mouse in the frame since the last call. */
async function clicksOf({ page }: Journey): Promise<number> {
  return frameOf(page).evaluate(() => {
    const since = Number(Reflect.get(window, "presses") ?? 0);
    Reflect.set(window, "presses", 0);
    return since;
  });
}

async function counting(journey: Journey): Promise<Journey> {
  await frameOf(journey.page).evaluate(() => {
    Reflect.set(window, "presses", 0);
    const count = () => Reflect.set(window, "presses", Number(Reflect.get(window, "presses")) + 1);
    window.addEventListener("pointerdown", count, true);
  });
  return journey;
}

const press = (hub: FrameLocator, name: string | RegExp) => hub.getByRole("button", { name }).click();
const exactly = (hub: FrameLocator, name: string) => hub.getByRole("button", { name, exact: true }).click();
const inDialog = (hub: FrameLocator, name: string) =>
  hub.getByRole("dialog").getByRole("button", { name, exact: true }).last().click();

test("the commonest jobs with one's own tokens take few clicks, and a second one too many does no harm", async () => {
  const journey = await counting(await openHub({ hasStorage: true }));
  const { page, hub, emulator } = journey;
  await hub.getByText("20 of 24 tokens shown").waitFor();

  await press(hub, /Expire within 7 days/);
  await hub.getByText(/^\d of 24 tokens shown/).waitFor();
  expect(await clicksOf(journey)).toBe(1);

  await hub.getByText("release notes bot").click();
  await exactly(hub, "+30 days");
  await hub.getByRole("dialog", { name: "Extend “release notes bot”" }).waitFor();
  await hub.getByRole("radio", { name: "+30 days" }).waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await exactly(hub, "Save");
  await hub.getByText(/was changed/).waitFor();
  expect(await clicksOf(journey)).toBe(3);
  await focusInside(hub);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await hub.getByRole("dialog").waitFor({ state: "detached" });

  await press(hub, "Reset filters");
  await clicksOf(journey);
  await press(hub, "New token");
  await press(hub, /^Clone ?[A-Z]/);
  await exactly(hub, "Create");
  await press(hub, "Copy the token");
  await hub.getByText(/^Copied/).waitFor();
  await exactly(hub, "Done");
  expect(await clicksOf(journey)).toBe(5);

  await hub.getByRole("checkbox", { name: "Select nightly packages" }).click();
  await press(hub, "Revoke 1 token");
  await inDialog(hub, "Revoke token");
  await hub.getByText(/1 token was revoked/).waitFor();
  expect(await clicksOf(journey)).toBe(3);

  await press(hub, "Dismiss");
  await clicksOf(journey);
  await press(hub, /Full access/);
  await hub.getByRole("checkbox", { name: /^Select all/ }).click();
  await press(hub, /^Revoke \d+ token/);
  const confirm = hub.getByRole("dialog").getByRole("button", { name: /^Revoke/ });
  expect(await clicksOf(journey)).toBe(3);
  const sent = emulator.world.requests.filter(({ method }) => method === "DELETE").length;
  await confirm.dblclick();
  await hub.getByText(/tokens? (was|were) revoked/).waitFor();
  expect(emulator.world.requests.filter(({ method }) => method === "DELETE").length).toBeGreaterThan(sent);
  await hub.getByRole("dialog").waitFor({ state: "detached" });
});

test("a leaver's tokens are gone after 6 clicks, and a double click on the last one stops nothing", async () => {
  const journey = await counting(await openHub({ hub: organizationHub }));
  const { page, hub } = journey;
  await press(hub, "Scan only some people");
  const field = hub.getByRole("combobox");
  await field.click();
  await field.pressSequentially("Priya");
  await hub.getByRole("option").first().waitFor();
  await page.keyboard.press("Enter");
  await press(hub, /^Scan 1/);
  await hub.getByText("Scan complete", { exact: true }).waitFor();
  await press(hub, /^Select all/);
  await press(hub, /^Revoke \d+ tokens?$/);
  const panel = hub.getByRole("dialog");
  await focusInside(hub);
  await panel.getByLabel("Reason").fill("Left the company");
  expect(await clicksOf(journey)).toBe(5);
  await panel.getByRole("button", { name: /^Revoke/ }).dblclick();
  await hub
    .getByText(/tokens? (was|were) revoked/)
    .first()
    .waitFor();
  await hub.getByRole("button", { name: "Stop" }).waitFor({ state: "detached" });
});

test("from the page to the new secret of a token that a tool made, in three clicks", async () => {
  const journey = await counting(
    await openHub({
      hasStorage: true,
      prepare: ({ world }) => void anEndingToken(world, gitToken, "vso.code_write"),
    }),
  );
  const { hub } = journey;
  await press(hub, `Replace “${gitToken}”`);
  await hub.getByText("By its name, a tool made it.", { exact: false }).waitFor();
  await exactly(hub, "Create");
  await press(hub, "Copy the token");
  await hub.getByText(/^Copied/).waitFor();
  expect(await clicksOf(journey)).toBe(3);
  await hub.getByRole("region", { name: "Make Git forget the old token" }).waitFor();
});
