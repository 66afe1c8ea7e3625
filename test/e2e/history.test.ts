import type { Page, Response } from "playwright-core";

import { axeInEveryTheme, axeViolations } from "./axe";
import { openHub, useBrowser, type Journey } from "./journey";
import { confirm, isSerious, organizationHub, scan } from "./organization";

useBrowser();

test.each<[string, object]>([
  ["what the browser keeps for the page", { hasStorage: true }],
  ["no storage in the browser", { switches: { frameHasStorage: false } }],
])("with %s, a revocation is remembered with all that was known of it, in both hubs", async (_, storage) => {
  const journey = await openHub({ hub: organizationHub, ...storage });
  await rememberedForOthers(journey);
  await rememberedForOneself(journey);
  expect(journey.problems.filter(isSerious)).toEqual([]);
});

async function rememberedForOthers(journey: Journey): Promise<void> {
  const { page, hub, emulator } = journey;
  const { me } = emulator.world;
  await scan(journey);
  await hub
    .getByRole("button", { name: /Full access/ })
    .first()
    .click();
  await hub.getByRole("button", { name: /^Select all/ }).click();
  await hub.getByRole("button", { name: /^Revoke [\d,]+ tokens$/ }).click();
  await hub.getByRole("dialog").getByLabel("Reason").fill("Quarterly clean-up");
  await confirm(hub);
  const ended = hub.locator("strong", { hasText: /tokens were revoked/ });
  await ended.waitFor();
  const count = Number(/^\d+/.exec((await ended.textContent()) ?? "")?.[0]);
  expect(count).toBeGreaterThan(1);
  // What the page says is in the history already.
  await page.reload();

  const earlier = hub.getByRole("region", { name: "Earlier revocations" });
  const entry = earlier.getByRole("button", { name: new RegExp(`^${count} tokens, \\w+ \\d+, \\d{4}`) });
  await entry.waitFor();
  await earlier.getByText(`by ${me.displayName}`).waitFor();
  await earlier.getByText("Quarterly clean-up").waitFor();
  await earlier.getByText(`${count} gone`).waitFor();
  expect(await hub.getByText(/not revoked anything here/).count()).toBe(0);
  expect(await axeInEveryTheme(page)).toEqual([]);

  await entry.focus();
  await page.keyboard.press("Enter");
  await earlier.getByRole("heading", { name: /^Revocation of / }).waitFor();
  await earlier.getByText("Reason: Quarterly clean-up", { exact: true }).waitFor();
  await earlier.getByText("Filter: Full access.").waitFor();
  await earlier.getByRole("button", { name: `Gone (${count})` }).waitFor();
  await earlier.getByText("Revoked", { exact: true }).first().waitFor();
  await earlier.getByRole("button", { name: "Download CSV" }).waitFor();
  const notes = earlier.getByRole("region", { name: "Notes to the owners" });
  await notes.getByText(/^Show (the note|\d+ notes)$/).waitFor();
  expect(await axeInEveryTheme(page)).toEqual([]);
  await earlier.getByRole("button", { name: "All earlier revocations" }).click();
  await entry.waitFor();
}

async function rememberedForOneself(journey: Journey): Promise<void> {
  const { page, hub, emulator } = journey;
  const { faults } = emulator.world;
  await page.goto(emulator.hubUrl("my-tokens"));
  await hub.getByRole("checkbox").nth(1).click();
  await hub.getByRole("checkbox").nth(2).click();
  await hub.getByRole("button", { name: "Revoke 2 tokens" }).click();
  // The first is revoked, and the answer for the second never comes.
  faults.add({ kind: "hang", path: "_apis/tokens/pats", method: "DELETE", nth: 2 });
  const begun = rowsWritten(page, "planned");
  await hub.getByRole("dialog").getByRole("button", { name: "Revoke 2 tokens" }).click();
  await begun;
  await hub.getByText(/^Revoking: /).waitFor();
  expect(await axeViolations(page)).toEqual([]);

  // Somebody who stays loses nothing; somebody who goes is told afterwards.
  await askedOnReload(journey, "dismiss");
  await hub.getByText(/^Revoking: /).waitFor();
  faults.clear();
  await askedOnReload(journey, "accept");
  const cutOff = hub.getByRole("alert", { name: "A revocation was not finished" });
  await cutOff.getByText("1 still listed").waitFor();
  await cutOff.getByText("1 gone").waitFor();
  expect(await axeInEveryTheme(page)).toEqual([]);
  const ended = rowsWritten(page, "gone", /stillListed|planned/);
  await cutOff.getByRole("button", { name: "Revoke the other" }).click();
  await hub.getByText("1 token was revoked: Azure DevOps no longer lists it as active.").waitFor();
  await ended;
  await hub.getByText("Earlier revocations").click();
  const earlier = hub.getByRole("region", { name: "Earlier revocations" });
  await earlier.getByText("2 gone").waitFor();
  await earlier.getByRole("button", { name: /^2 tokens, / }).click();
  await earlier
    .getByRole("list", { name: "What became of each token" })
    .getByText("Revoked")
    .nth(1)
    .waitFor();
  expect(await axeInEveryTheme(page)).toEqual([]);
}

/** Resolves when the history has a document in which a token has this state, and none has another one. */
function rowsWritten(page: Page, state: string, other = /^$/): Promise<Response> {
  return page.waitForResponse((response) => {
    const body = response.request().postData() ?? "";
    return body.includes('"rows"') && body.includes(`"${state}"`) && !other.test(body);
  });
}

/** Reloads as a person does, and answers the browser's question whether to leave. */
async function askedOnReload({ page }: Journey, answer: "accept" | "dismiss"): Promise<void> {
  const asked = page.waitForEvent("dialog");
  const reloading = page.reload().catch(() => undefined);
  const dialog = await asked;
  expect(dialog.type()).toBe("beforeunload");
  await dialog[answer]();
  if (answer === "accept") await reloading;
}
