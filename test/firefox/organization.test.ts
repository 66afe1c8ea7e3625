import type { Frame } from "puppeteer-core";

import { frameOf, openHub, useFirefox } from "./journey";
import { says, seen } from "./seen";

const hubName = "organization-tokens";
const panel = { role: "dialog", name: "" } as const;

useFirefox();

test("scans, filters, and revokes the tokens of one person", async () => {
  const { page, hub, emulator, problems } = await openHub({ hub: hubName });
  await scan(hub);
  await says(hub, "52 of 60 tokens shown, of 11 people");
  await seen(hub, "textbox", "Filter by name, scope, owner or id").fill("priya");
  await page.waitForFunction(() => location.href.includes("q=priya"));
  await selectAndAsk(hub);
  await seen(hub, "button", /^Revoke \d+ tokens?$/, panel).click();
  await says(hub, "tokens were revoked: Azure DevOps no longer lists");
  await seen(hub, "button", "Copy JSON").click();
  await says(hub, "The report is copied.");
  const sent = emulator.world.requests.filter(({ url }) => url.includes("tokenadmin/revocations"));
  expect(sent.filter(({ method }) => method === "POST")).toHaveLength(1);
  expect(problems).toEqual([]);
});

test("the page closes in the middle of a revocation: reopened, it continues and finishes", async () => {
  const { page, hub, emulator, problems } = await openHub({ hub: hubName });
  await scan(hub);
  emulator.world.faults.add({ kind: "hang", path: "tokenadmin/revocations", method: "POST" });
  const sent = page.waitForRequest((request) => request.url().includes("tokenadmin/revocations"));
  await revokeMany(hub);
  await sent;
  await page.reload();
  emulator.world.faults.clear();
  const reopened = await frameOf(page);
  await says(reopened, "0 of 33 done, started");
  await seen(reopened, "button", "Continue").click();
  await seen(reopened, "textbox", "Reason", panel).fill("Clean-up");
  await confirm(reopened);
  await says(reopened, "33 tokens were revoked");
  expect(problems).toEqual([]);
});

test("on Azure DevOps Server, in a sandboxed frame without storage, it scans and revokes", async () => {
  const { hub, problems } = await openHub({ hub: hubName, scenario: "server" });
  await scan(hub);
  await says(hub, "does not let the page keep scans");
  await revokeMany(hub);
  await says(hub, "tokens were revoked: Azure DevOps");
  expect(problems).toEqual([]);
});

async function scan(hub: Frame): Promise<void> {
  await seen(hub, "button", "Scan everyone").click();
  await says(hub, "Scan complete");
}

/** Selects what is shown of others, and asks to revoke it. */
async function selectAndAsk(hub: Frame): Promise<void> {
  await seen(hub, "button", /^Select (all|the 1)/).click();
  await seen(hub, "button", /^Revoke \d+ tokens?$/).click();
  await seen(hub, "textbox", "Reason", panel).fill("Clean-up");
}

/** From 20 tokens on, the page wants it in words. */
async function revokeMany(hub: Frame): Promise<void> {
  await selectAndAsk(hub);
  await confirm(hub);
}

async function confirm(hub: Frame): Promise<void> {
  const words = await hub
    .locator("text/To confirm, type")
    .map((label) => label.textContent)
    .wait();
  await seen(hub, "textbox", /^To confirm, type/, panel).fill((words ?? "").replace(/^.*?: /, ""));
  await seen(hub, "button", /^Revoke \d+ tokens?$/, panel).click();
}
