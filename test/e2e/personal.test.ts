import type { FrameLocator } from "playwright-core";

import { en as setUp } from "../../src/hubs/setup/words/en";
import { answerConsent } from "./answerConsent";
import { axeInEveryTheme, axeViolations } from "./axe";
import { openHub, sidewaysOverflow, useBrowser, waitForWidth, type Journey } from "./journey";
import { isSerious } from "./organization";
import { playRealAddresses } from "./realAddresses";

useBrowser();

const clientId = "38aaa865-2c70-4bf7-a308-0c6539c38c1a";
const { steps } = setUp;

function step(hub: FrameLocator, id: keyof typeof steps) {
  return hub.getByRole("listitem").filter({ has: hub.getByRole("heading", { name: steps[id].title }) });
}

async function reads(hub: FrameLocator, id: keyof typeof steps, state: string): Promise<void> {
  await step(hub, id).getByText(state, { exact: true }).waitFor();
}

/** What the page asked of the service, but for a person's own tokens. */
function otherRequests({ emulator }: Journey): string[] {
  const { requests } = emulator.world;
  const rest = requests.map(({ url }) => url).filter((url) => /\/_apis\//.test(url));
  return rest.filter((url) => !/\/tokens\/pats|\/ExtensionManagement\//i.test(url));
}

test("lists, filters and revokes as the whole edition does, with no permission of the manifest", async () => {
  const journey = await openHub({ edition: "personal" });
  const { page, hub, emulator, problems } = journey;
  expect(emulator.extension.package.scopes).toEqual([]);
  await hub.getByText("20 of 24 tokens shown").waitFor();
  for (const row of [1, 2]) await hub.getByRole("checkbox").nth(row).click();
  await hub.getByRole("button", { name: "Revoke 2 tokens" }).click();
  await hub.getByRole("dialog").getByRole("button", { name: "Revoke 2 tokens" }).click();
  await hub.getByText("2 tokens were revoked: Azure DevOps no longer lists them as active.").waitFor();
  expect(emulator.hubs().map(({ name }) => name)).toEqual(["My tokens", "My tokens"]);
  expect(otherRequests(journey)).toEqual([]);
  expect(await axeViolations(page)).toEqual([]);
  expect(problems.filter(isSerious)).toEqual([]);
});

test("at the real addresses, it connects to the service of own tokens only", async () => {
  const asked = new Set<string>();
  const { hub, problems } = await openHub({
    edition: "personal",
    addresses: "today",
    prepare: (emulator, context) => playRealAddresses(emulator, context, asked),
  });
  await hub.getByText("20 of 24 tokens shown").waitFor();
  expect([...asked]).toEqual(["vssps.dev.azure.com"]);
  expect(problems.filter(isSerious)).toEqual([]);
});

test("from nothing configured to the list: the application is named, compared and accepted in My tokens", async () => {
  const journey = await openHub({
    edition: "personal",
    hub: "my-tokens-fallback",
    scenario: "no-app",
    switches: { consent: "missing" },
  });
  const { page, hub, problems } = journey;
  await hub.getByText(/^An organization administrator can set one/).waitFor();
  await hub.getByRole("button", { name: "Check setup" }).click();
  await reads(hub, "signIn", "Failed");
  await hub.getByRole("button", { name: "Name the Entra application" }).click();
  await reads(hub, "application", "Failed");
  await reads(hub, "ownTokens", "Waiting for an earlier step");
  await hub.getByText("How to register the application").click();
  expect(await axeInEveryTheme(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 900 });
  await waitForWidth(page, 320);
  expect(await sidewaysOverflow(page)).toBe(0);
  await page.setViewportSize({ width: 1366, height: 900 });

  const form = hub.getByRole("region", { name: "Entra application" });
  await form.getByLabel("Application (client) id").fill(clientId);
  await form.getByRole("button", { name: "Save" }).click();
  await form.getByText("Saved.").waitFor();
  await reads(hub, "application", "Check this");
  await reads(hub, "signIn", "Waiting for an earlier step");
  await step(hub, "application").getByRole("button", { name: "I compared this in Entra" }).click();
  await reads(hub, "application", "Passed");
  const popup = page.context().waitForEvent("page");
  await step(hub, "signIn").getByRole("button", { name: "Give consent" }).click();
  await answerConsent(await popup, "Accept");
  await reads(hub, "ownTokens", "Passed");
  await hub.getByRole("button", { name: "Show my tokens" }).click();
  await hub.getByText("20 of 24 tokens shown").waitFor();
  await hub.getByRole("button", { name: "Setup" }).click();
  await reads(hub, "ownTokens", "Passed");
  expect(otherRequests(journey)).toEqual([]);
  expect(problems.filter(isSerious)).toEqual([]);
});
