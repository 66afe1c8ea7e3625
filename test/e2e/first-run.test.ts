import type { FrameLocator, Locator } from "playwright-core";

import { en as setUp } from "../../src/hubs/setup/words/en";
import { answerConsent } from "./answerConsent";
import { axeInEveryTheme, axeViolations } from "./axe";
import { openHub, pressUntil, sidewaysOverflow, useBrowser, waitForWidth, type Journey } from "./journey";
import { isSerious, organizationHub } from "./organization";

useBrowser();

const clientId = "38aaa865-2c70-4bf7-a308-0c6539c38c1a";
const { steps } = setUp;

function step(hub: FrameLocator, id: keyof typeof steps): Locator {
  return hub.getByRole("listitem").filter({ has: hub.getByRole("heading", { name: steps[id].title }) });
}

async function reads(hub: FrameLocator, id: keyof typeof steps, state: string): Promise<void> {
  await step(hub, id).getByText(state, { exact: true }).waitFor();
}

async function allPassed(hub: FrameLocator): Promise<void> {
  for (const id of ["permission", "application", "signIn", "ownTokens"] as const)
    await reads(hub, id, "Passed");
}

async function nameApplication(hub: FrameLocator): Promise<void> {
  const entra = hub.getByRole("region", { name: "Entra application" });
  await entra.getByLabel("Application (client) id").fill(clientId);
  await entra.getByRole("button", { name: "Save" }).click();
  await entra.getByText("Saved.").waitFor();
}

/** The step never passes by itself: any member can write the setting. */
async function confirmApplication(hub: FrameLocator): Promise<void> {
  await reads(hub, "application", "Check this");
  await reads(hub, "signIn", "Waiting for an earlier step");
  await step(hub, "application").getByRole("button", { name: "I compared this in Entra" }).click();
  await reads(hub, "application", "Passed");
}

async function consent({ page, hub }: Journey): Promise<void> {
  const popup = page.context().waitForEvent("page");
  await step(hub, "signIn").getByRole("button", { name: "Give consent" }).click();
  await answerConsent(await popup, "Accept");
}

test("an administrator in Organization tokens: from nothing configured to four steps that have passed", async () => {
  const journey = await openHub({
    hub: organizationHub,
    scenario: "no-app",
    switches: { consent: "missing" },
  });
  const { page, hub, problems } = journey;
  await hub.getByText(/^Setup is not complete: no Entra application is configured/).waitFor();
  await hub.getByRole("button", { name: "Check setup" }).click();
  await reads(hub, "permission", "Passed");
  await reads(hub, "application", "Failed");
  await reads(hub, "signIn", "Waiting for an earlier step");
  await step(hub, "application").getByRole("button", { name: "Open settings" }).click();

  await nameApplication(hub);
  await hub.getByText(/^Setup is not complete/).waitFor({ state: "detached" });
  await hub.getByRole("button", { name: "Setup" }).click();
  await confirmApplication(hub);
  await step(hub, "application").getByText(`Application id, set by the organization: ${clientId}`).waitFor();
  await reads(hub, "signIn", "Failed");
  await consent(journey);
  await allPassed(hub);
  await hub.getByText(/returned the list of your tokens: 20 active tokens/).waitFor();
  expect(await axeViolations(page)).toEqual([]);
  expect(problems.filter(isSerious)).toEqual([]);
});

test("an administrator in My tokens: the settings open beside it, and at the end the list is there", async () => {
  const journey = await openHub({ scenario: "no-app", switches: { consent: "missing" } });
  const { page, hub } = journey;
  await hub.getByText(/^As an administrator you can fix this/).waitFor();
  await hub.getByRole("button", { name: "Check setup" }).click();
  const opened = page.context().waitForEvent("page");
  await step(hub, "application").getByRole("button", { name: "Open settings" }).click();
  const settings = await opened;
  await nameApplication(settings.frameLocator("iframe.external-content--iframe"));
  await settings.close();
  await step(hub, "application")
    .getByRole("button", { name: /^Try again/ })
    .click();
  await confirmApplication(hub);
  await consent(journey);
  await allPassed(hub);
  await hub.getByRole("button", { name: "Show my tokens" }).click();
  await hub.getByText("20 of 24 tokens shown").waitFor();
});

test("a member sees the steps of members, gives consent, and gets the list", async () => {
  const journey = await openHub({ scenario: "member", switches: { consent: "missing" } });
  const { hub } = journey;
  await hub.getByText(/who can help/).waitFor();
  await hub.getByRole("button", { name: "Check setup" }).click();
  await reads(hub, "signIn", "Failed");
  expect(await step(hub, "permission").count()).toBe(0);
  expect(await step(hub, "application").count()).toBe(0);
  await consent(journey);
  await reads(hub, "ownTokens", "Passed");
  await hub.getByRole("button", { name: "Show my tokens" }).click();
  await hub.getByText("20 of 24 tokens shown").waitFor();
});

test("a member finds no setup in Organization tokens", async () => {
  const { hub } = await openHub({ hub: organizationHub, scenario: "member" });
  await hub.getByText("This page is for administrators of the organization").waitFor();
  await hub.getByRole("button", { name: "About this page" }).waitFor();
  expect(await hub.getByRole("button", { name: "Setup" }).count()).toBe(0);
});

test("axe finds nothing in the check and the help in any theme, and at 320 px neither needs scrolling sideways", async () => {
  const { page, hub } = await openHub({ hub: organizationHub, scenario: "no-app" });
  await hub.getByRole("button", { name: "Check setup" }).click();
  await reads(hub, "ownTokens", "Waiting for an earlier step");
  await hub.getByText("How to register the application").click();
  expect(await axeInEveryTheme(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 900 });
  await waitForWidth(page, 320);
  expect(await sidewaysOverflow(page)).toBe(0);
  await hub.getByRole("dialog").getByRole("button", { name: "Close" }).first().click();
  await hub.getByRole("button", { name: "About this page" }).click();
  await hub.getByRole("heading", { name: "Learn more" }).waitFor();
  expect(await sidewaysOverflow(page)).toBe(0);
  await page.setViewportSize({ width: 1366, height: 900 });
  expect(await axeInEveryTheme(page)).toEqual([]);
});

test("scopes and risks explain themselves to the keyboard, in the row", async () => {
  const { page, hub } = await openHub({ query: { risk: "fullAccess" } });
  await hub.getByText(/of 24 tokens shown/).waitFor();
  await pressUntil(page, "Tab", /^TABLE/);
  await pressUntil(page, "ArrowDown", /^TR /);
  await pressUntil(page, "ArrowRight", /^SPAN Full access/, 4);
  const tip = hub.getByRole("tooltip");
  await tip.getByText(/app_token: .*only the scopes it needs/).waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await tip.waitFor({ state: "detached" });
});
