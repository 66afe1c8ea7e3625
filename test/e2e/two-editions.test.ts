import type { FrameLocator, Page } from "playwright-core";

import { answerConsent } from "./answerConsent";
import { openHub, useBrowser } from "./journey";
import { organizationHub } from "./organization";

useBrowser();

const personal = "pat-steward.pat-steward-personal";
const another = "38aaa865-2c70-4bf7-a308-0c6539c38c1a";
const shared = { type: "Default", value: "Current" } as const;
const mine = { type: "User", value: "Me" } as const;
const history = { scope: mine, collection: "ownRevocations" };

async function revokeFirst(hub: FrameLocator): Promise<void> {
  await hub.getByRole("checkbox").nth(1).click();
  await hub.getByRole("button", { name: "Revoke 1 token" }).click();
  await hub
    .getByRole("dialog")
    .getByRole("button", { name: /^Revoke/ })
    .click();
  await hub
    .getByText(/was revoked/)
    .first()
    .waitFor();
}

async function listIn(page: Page, hub: FrameLocator, address: string, count: number): Promise<void> {
  await page.goto(address);
  await hub.getByText(`${count} of 24 tokens shown`).waitFor();
}

test("both editions in one organization and one browser: each has its own application, history and pages", async () => {
  const { page, hub, emulator } = await openHub({ beside: ["personal"], hasStorage: true });
  const { world } = emulator;
  await hub.getByText("20 of 24 tokens shown").waitFor();
  const navigation = page.getByRole("navigation", { name: "User settings" });
  expect(await navigation.getByRole("link", { name: "My tokens" }).count()).toBe(2);
  const wholes = { clientId: world.extensionData.get(shared, "$settings", "entraApp")["value"] };

  // The other edition knows nothing of that application, and gets one of its own.
  await page.goto(emulator.hubUrl("my-tokens", personal));
  await hub.getByText(/^No Entra application is configured/).waitFor();
  world.switches.consent = "missing";
  await hub.getByRole("button", { name: "Setup", exact: true }).click();
  await hub.getByRole("button", { name: "Name the Entra application" }).click();
  await hub.getByLabel("Application (client) id").fill(another);
  await hub.getByRole("button", { name: "Save" }).click();
  await hub.getByRole("button", { name: "I compared this in Entra" }).click();
  const popup = page.context().waitForEvent("page");
  await hub.getByRole("dialog").getByRole("button", { name: "Give consent" }).click();
  await answerConsent(await popup, "Accept");
  await hub.getByRole("button", { name: "Show my tokens" }).click();
  await hub.getByText("20 of 24 tokens shown").waitFor();
  await revokeFirst(hub);

  // Neither has to ask again, whichever was open last: the browser remembers one for both, their own data theirs.
  const [first, second] = [emulator.hubUrl("my-tokens"), emulator.hubUrl("my-tokens", personal)];
  for (const address of [first, second, first, second]) await listIn(page, hub, address, 19);
  const personals = world.extensionDataOf(personal);
  expect({ clientId: world.extensionData.get(shared, "$settings", "entraApp")["value"] }).toEqual(wholes);
  expect(personals.get(shared, "$settings", "entraApp")["value"]).toMatchObject({ clientId: another });
  expect(personals.get(mine, "$settings", "usedEntraApp")["value"]).toMatchObject({ clientId: another });
  expect(world.extensionData.get(mine, "$settings", "usedEntraApp")["value"]).not.toMatchObject({
    clientId: another,
  });

  expect(personals.query([history])).toHaveLength(1);
  expect(world.extensionData.query([history])).toEqual([]);

  await page.goto(emulator.hubUrl(organizationHub));
  await hub.getByRole("button", { name: "Setup" }).waitFor();
  expect(() => emulator.hubUrl(organizationHub, personal)).toThrow(/No page of the host shows/);
});
