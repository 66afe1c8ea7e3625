import { axeViolations } from "./axe";
import { frameOf, openHub, pressUntil, useBrowser } from "./journey";
import { leak, paste } from "./leaking";
import { organizationHub, scan } from "./organization";

useBrowser();

const focused = () => document.activeElement?.getAttribute("aria-label");

test("a filter that is opened before its list has arrived opens when it does, and gives the focus back", async () => {
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  const { page, hub } = await openHub({
    prepare: async (_emulator, context) => {
      await context.route("**/dropdown.js", async (route) => {
        await released;
        await route.continue();
      });
    },
  });
  await hub.getByText("20 of 24 tokens shown").waitFor();
  expect(await axeViolations(page)).toEqual([]);
  const whole = await hub.getByRole("search").boundingBox();
  await hub
    .getByRole("searchbox")
    .or(hub.getByPlaceholder(/^Filter by/))
    .focus();
  await pressUntil(page, "Tab", /^INPUT Status/);
  await page.keyboard.press("Enter");
  expect(await hub.getByRole("option").count()).toBe(0);
  release();
  await hub.getByRole("option", { name: "Expired" }).waitFor();
  // What took its place is as large.
  expect(await hub.getByRole("search").boundingBox()).toEqual(whole);
  expect(await axeViolations(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await hub.getByRole("option").first().waitFor({ state: "detached" });
  expect(await frameOf(page).evaluate(focused)).toBe("Status");
  await page.keyboard.press("ArrowDown");
  await hub.getByRole("option", { name: "Expired" }).click();
  await hub.getByRole("button", { name: "Status" }).and(hub.locator("[value='Status: Expired']")).waitFor();
  expect(await frameOf(page).evaluate(focused)).toBe("Status");
});

test("a filter whose list cannot be loaded says so, and the next click tries again", async () => {
  let isBroken = true;
  const { hub } = await openHub({
    prepare: async (_emulator, context) => {
      await context.route("**/dropdown.js", (route) => (isBroken ? route.abort() : route.continue()));
    },
  });
  const status = hub.getByRole("button", { name: "Status" });
  await status.click();
  const failed = hub.getByRole("alert").getByText("This part of the page could not be loaded");
  await failed.waitFor();
  isBroken = false;
  await status.click();
  await hub.getByRole("option", { name: "Expired" }).waitFor();
  expect(await failed.count()).toBe(0);
});

test.each([
  { file: "table.js", hub: "my-tokens" },
  { file: "organization-findings.js", hub: organizationHub },
])("$hub without $file says what could not be loaded", async ({ file, hub }) => {
  const journey = await openHub({
    hub,
    prepare: async (_emulator, context) => {
      await context.route(`**/${file}`, (route) => route.abort());
    },
  });
  if (hub === organizationHub) await scan(journey);
  await journey.hub.getByRole("heading", { name: "This part of the page could not be loaded" }).waitFor();
  await journey.hub.getByText("Check your network connection, then reload the page.").waitFor();
});

test("the table of a kept scan arrives beside the first answer of the service, not after it", async () => {
  const journey = await openHub({ hub: organizationHub });
  const { page, hub } = journey;
  await scan(journey);
  await hub.getByText("tokens shown, of 11 people").waitFor();
  const arrived = page.waitForResponse("**/organization-findings.js");
  await page.route("**/_apis/tokenadmin/**", async (route) => {
    await arrived;
    await route.continue();
  });
  await page.reload();
  await hub.getByText("tokens shown, of 11 people").waitFor();
});

test("a search for places whose file does not arrive says so, and looking again finds it", async () => {
  let isBroken = true;
  const journey = await openHub({
    hub: organizationHub,
    prepare: async (_emulator, context) => {
      await context.route("**/places.js", (route) => (isBroken ? route.abort() : route.continue()));
    },
  });
  const { hub, emulator } = journey;
  const { secret } = leak(emulator.world);
  await scan(journey);
  await hub.getByRole("tab", { name: "Incident" }).click();
  await hub.getByRole("textbox", { name: "Paste here, or drop a file" }).click();
  await paste(journey, secret);
  await hub.getByRole("button", { name: "Look for places" }).click();
  await hub.getByText("cannot be looked up (Azure DevOps did not answer)").first().waitFor();
  expect(await hub.getByText("Nothing of this person was found there.").count()).toBe(0);
  isBroken = false;
  await hub.getByRole("button", { name: "Look again" }).click();
  await hub.getByText(/projects? (was|were) looked into/).waitFor();
  expect(await hub.getByText("cannot be looked up").count()).toBe(0);
});
