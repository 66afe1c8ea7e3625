import type { FrameLocator } from "playwright-core";

import type { World } from "../emulator/world/World";
import { axeInEveryTheme } from "./axe";
import {
  focusInside,
  frameOf,
  openHub,
  pressUntil,
  sidewaysOverflow,
  useBrowser,
  waitForWidth,
} from "./journey";
import { finish, makeToken } from "./newToken";
import { tracesOf } from "./secretLeaks";

useBrowser();

async function createClone(hub: FrameLocator): Promise<void> {
  await hub.getByRole("button", { name: "New token" }).click();
  await hub.getByRole("button", { name: /^Clone ?[A-Z]/ }).click();
  await hub.getByRole("button", { name: "Create", exact: true }).click();
}

test("nothing but the creation answer ever contains the secret", async () => {
  const journey = await openHub({ hasStorage: true });
  const { page, emulator } = journey;
  const said: string[] = [];
  const asked: string[] = [];
  page.on("console", (message) => said.push(message.text()));
  page.on("request", (request) =>
    asked.push(`${request.url()} ${JSON.stringify(request.headers())} ${request.postData()}`),
  );
  page.on("download", (download) => said.push(download.suggestedFilename()));
  const secret = await makeToken(journey, "Clone");
  expect(secret).toMatch(/^[A-Za-z0-9]{84}$/);
  expect(secret).toContain("NOTREALTOKEN");
  await finish(journey);
  await journey.hub.getByText("21 of 25 tokens shown").waitFor();

  const traces = tracesOf(secret);
  const storage = () =>
    JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, window.name]);
  const places = [
    ...said,
    ...asked,
    page.url(),
    await page.content(),
    await frameOf(page).content(),
    await page.evaluate(storage),
    await frameOf(page).evaluate(storage),
    JSON.stringify(await frameOf(page).evaluate(() => indexedDB.databases())),
    JSON.stringify(await page.context().storageState({ indexedDB: true })),
  ];
  for (const place of places) for (const trace of traces) expect(place).not.toContain(trace);
  const holding = emulator.world.requests.filter(({ responseBody }) => responseBody.includes(secret));
  expect(holding.map(({ method, url }) => [method, new URL(url).pathname.split("/").at(-1)])).toEqual([
    ["POST", "pats"],
  ]);
});

test("a link fills in the form, leaves out what it does not know, and sends nothing", async () => {
  const { hub, emulator } = await openHub({
    query: { template: "packages-read", days: "9999", name: "from a link" },
  });
  await hub.getByRole("textbox", { name: /^Name/ }).waitFor();
  expect(await hub.getByRole("textbox", { name: /^Name/ }).inputValue()).toBe("from a link");
  await hub.getByText("a token can last from 1 to 365 days").waitFor();
  expect(
    emulator.world.requests
      .filter(({ method }) => method === "POST")
      .filter(({ url }) => url.includes("tokens/pats")),
  ).toEqual([]);
});

test("a policy refusal is explained beside the form, whatever its status", async () => {
  const { hub, emulator } = await openHub({ scenario: "policies" });
  for (const status of [200, 400] as const) {
    emulator.world.switches.policyRefusalStatus = status;
    await createClone(hub);
    await hub.getByText("Azure DevOps did not create the token").waitFor();
    const panel = hub.getByRole("dialog");
    await panel.getByRole("alert").first().waitFor();
    await panel.getByRole("button", { name: "Close" }).first().click();
  }
});

test("says when a policy shortened the lifetime", async () => {
  const journey = await openHub({
    hasStorage: true,
    switches: { maximumLifetimeDays: 3, lifetimePolicy: "clamp" },
  });
  await makeToken(journey, "Clone");
  await journey.hub.getByText(/Your organization's policy shortened it/).waitFor();
});

/** A browser resends a POST by itself when a reused connection closes without an answer. */
const creationsIn = (world: World) =>
  world.requests.filter(({ method, url }) => method === "POST" && url.includes("tokens/pats")).length;

test("a lost answer is looked up, and every token that was created is named", async () => {
  const { hub, emulator } = await openHub({
    hasStorage: true,
    prepare: ({ world }) => world.faults.add({ kind: "dropAfter", method: "POST", path: "tokens/pats" }),
  });
  await createClone(hub);
  await hub.getByText("The token was created, but its secret is lost", { exact: true }).waitFor();
  const made = creationsIn(emulator.world);
  await hub
    .getByText(made === 1 ? /but the token “Clone/ : new RegExp(`${made} tokens named “Clone`))
    .waitFor();
});

test("says that no token was created when the request never reached Azure DevOps", async () => {
  const { hub } = await openHub({
    prepare: ({ world }) => world.faults.add({ kind: "dropBefore", method: "POST", path: "tokens/pats" }),
  });
  await createClone(hub);
  await hub.getByText("The token was not created", { exact: true }).waitFor();
});

test("names a duplicate token that the browser created by resending, beside the one with the secret", async () => {
  const { hub, emulator } = await openHub({
    hasStorage: true,
    prepare: ({ world }) =>
      world.faults.add({ kind: "dropAfter", method: "POST", path: "tokens/pats", count: 1 }),
  });
  await createClone(hub);
  const secret = hub.getByRole("button", { name: "Reveal" });
  const lost = hub.getByText("The token was created, but its secret is lost", { exact: true });
  await secret.or(lost).waitFor();
  // Chromium decides whether to resend; either way, the page names every token.
  if (await secret.isVisible()) await hub.getByText(/so one more token with this name was created/).waitFor();
  else expect(creationsIn(emulator.world)).toBe(1);
});

test("axe finds nothing from template to secret in any theme", async () => {
  const journey = await openHub({ hasStorage: true });
  const { page, hub } = journey;
  await hub.getByRole("button", { name: "New token" }).click();
  await hub.getByLabel("Search jobs and scopes").waitFor();
  expect(await axeInEveryTheme(page)).toEqual([]);
  await hub.getByRole("button", { name: /^Clone ?[A-Z]/ }).click();
  await hub.getByRole("button", { name: "Create", exact: true }).waitFor();
  expect(await axeInEveryTheme(page)).toEqual([]);
  await hub.getByRole("button", { name: "Create", exact: true }).click();
  await hub.getByRole("button", { name: "Reveal" }).waitFor();
  expect(await axeInEveryTheme(page)).toEqual([]);
});

test("by keyboard alone: from the page to a token that is stored", async () => {
  const { page, hub } = await openHub({ hasStorage: true });
  await hub.getByText("20 of 24 tokens shown").waitFor();
  await pressUntil(page, "Tab", /^BUTTON New token/);
  await page.keyboard.press("Enter");
  await focusInside(hub);
  await pressUntil(page, "Tab", /^BUTTON Clone ?[A-Z]/);
  await page.keyboard.press("Enter");
  await hub.getByRole("button", { name: "Create", exact: true }).waitFor();
  await pressUntil(page, "Tab", /^BUTTON Create$/, 200);
  await page.keyboard.press("Enter");
  await hub.getByRole("button", { name: "Reveal" }).waitFor();
  await hub.getByText("21 of 25 tokens shown").waitFor();
  await pressUntil(page, "Tab", /I stored it elsewhere/);
  await page.keyboard.press("Space");
  await hub.getByRole("checkbox", { name: "I stored it elsewhere", checked: true }).waitFor();
  await pressUntil(page, "Tab", /^BUTTON Done$/);
  await page.keyboard.press("Enter");
  await hub.getByText("21 of 25 tokens shown").waitFor();
});

test("the whole flow fits 320 px, and 200 % of a small laptop, without scrolling sideways", async () => {
  const journey = await openHub({ hasStorage: true, width: 320, height: 700 });
  const { page, hub } = journey;
  await makeToken(journey, "Clone");
  expect(await sidewaysOverflow(page)).toBe(0);
  await page.setViewportSize({ width: 683, height: 384 });
  await waitForWidth(page, 683);
  expect(await sidewaysOverflow(page)).toBe(0);
  await finish(journey);
  await hub.getByText("21 of 25 tokens shown").waitFor();
  expect(await sidewaysOverflow(page)).toBe(0);
  await page.setViewportSize({ width: 320, height: 700 });
  await waitForWidth(page, 320);
  expect(await sidewaysOverflow(page)).toBe(0);
});
