import { axeViolations } from "./axe";
import { openHub, useBrowser } from "./journey";
import { organizationHub, scan } from "./organization";

useBrowser();

test("selecting moves no row, and Revoke and the header stay in sight while one scrolls, unless the window is low", async () => {
  const journey = await openHub({
    hub: organizationHub,
    scenario: "enterprise",
    userCount: 60,
    tokenCount: 400,
    height: 768,
  });
  const { page, hub } = journey;
  await hub.getByText(/^There are 60 people/).waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await scan(journey);
  const row = hub.locator(".token-table tbody tr[data-row-index='0']");
  const place = async () => (await row.boundingBox())?.y;
  // The click below would scroll as well.
  await row.scrollIntoViewIfNeeded();
  const before = await place();
  await hub.getByRole("checkbox").nth(1).check({ force: true });
  const revoke = hub.getByRole("button", { name: "Revoke 1 token" });
  await revoke.waitFor();
  expect(await place()).toBe(before);

  await row.hover();
  await page.mouse.wheel(0, 2_400);
  await hub.locator(".token-table tbody tr[data-row-index='40']").waitFor();
  const header = hub.getByRole("columnheader", { name: "Owner" });
  const bottomOf = async (one: typeof header) => {
    const box = await one.boundingBox();
    return (box?.y ?? Infinity) + (box?.height ?? 0);
  };
  const isInSight = async (one: typeof header) => ((await one.boundingBox())?.y ?? -1) > 48;
  expect([await isInSight(revoke), await isInSight(header)]).toEqual([true, true]);
  expect(await bottomOf(header)).toBeLessThan(200);
  expect(await axeViolations(page)).toEqual([]);

  await page.setViewportSize({ width: 1366, height: 400 });
  expect(await isInSight(revoke)).toBe(false);
});
