import type { FrameLocator, Locator } from "playwright-core";

import { en as setUp } from "../../src/hubs/setup/words/en";
import { answerConsent } from "./answerConsent";
import { axeViolations } from "./axe";
import { openHub, pressUntil, useBrowser, type Journey, type Theme } from "./journey";
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
  const { hub, problems } = journey;
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

test.each<Theme>(["light", "dark", "highContrast"])(
  "axe finds nothing in the check and the help in %s",
  async (theme) => {
    const { page, hub } = await openHub({ hub: organizationHub, scenario: "no-app", theme });
    await hub.getByRole("button", { name: "Check setup" }).click();
    await reads(hub, "ownTokens", "Waiting for an earlier step");
    await hub.getByText("How to register the application").click();
    expect(await axeViolations(page)).toEqual([]);
    await hub.getByRole("dialog").getByRole("button", { name: "Close" }).first().click();
    await hub.getByRole("button", { name: "About this page" }).click();
    await hub.getByRole("heading", { name: "Learn more" }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
  },
);

test("the check with every step passed breaks no rule of axe either", async () => {
  const { page, hub } = await openHub({ hub: organizationHub });
  await hub.getByRole("button", { name: "Setup" }).click();
  await reads(hub, "application", "Check this");
  expect(await axeViolations(page)).toEqual([]);
  await confirmApplication(hub);
  await allPassed(hub);
  expect(await axeViolations(page)).toEqual([]);
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

test("at 320 px the check and the help need no scrolling sideways", async () => {
  const { hub } = await openHub({ hub: organizationHub, scenario: "no-app", width: 320 });
  const overflow = () => hub.locator("html").evaluate((html) => html.scrollWidth - html.clientWidth);
  await hub.getByRole("button", { name: "Check setup" }).click();
  await reads(hub, "ownTokens", "Waiting for an earlier step");
  await hub.getByText("How to register the application").click();
  expect(await overflow()).toBe(0);
  await hub.getByRole("dialog").getByRole("button", { name: "Close" }).first().click();
  await hub.getByRole("button", { name: "About this page" }).click();
  await hub.getByRole("heading", { name: "Learn more" }).waitFor();
  expect(await overflow()).toBe(0);
});
