import { axeInEveryTheme } from "./axe";
import { openHub, pressUntil, sidewaysOverflow, useBrowser, waitForWidth } from "./journey";
import { isSerious, organizationHub, scan } from "./organization";

useBrowser();

test("an administrator begins with a set of rules by keyboard, sees what breaks it, and members are told kindly", async () => {
  const journey = await openHub({ hub: organizationHub });
  const { page, hub, emulator, problems } = journey;
  await scan(journey);

  await hub.getByRole("tab", { name: "Rules" }).click();
  const start = hub.getByRole("region", { name: "A start" });
  await start.getByText(/^\d+ tokens of \d+ people would break it\.$/).waitFor();
  expect(await axeInEveryTheme(page)).toEqual([]);
  await pressUntil(page, "Tab", /Use this set: A start/);
  await page.keyboard.press("Enter");
  await hub.getByText("Saved.").waitFor();

  const list = hub.getByRole("list", { name: "Rules of this organization" });
  const full = list.getByRole("listitem").filter({ hasText: "No token has full access" });
  const said =
    (await full
      .getByText(/ of \d+ people break it\./)
      .first()
      .textContent()) ?? "";
  await full.getByRole("button", { name: "Show them" }).click();
  const count = /\d+/.exec(said)?.[0];
  await hub.getByText(new RegExp(`^${count} of 60 tokens shown`)).waitFor();
  await page.waitForURL(/rule=[0-9a-f]{8}/);
  await page.reload();
  await hub.getByText(new RegExp(`^${count} of 60 tokens shown`)).waitFor();
  expect(await axeInEveryTheme(page)).toEqual([]);

  await page.setViewportSize({ width: 360, height: 800 });
  await waitForWidth(page, 360);
  await hub.getByRole("tab", { name: "Rules" }).click();
  await list.waitFor();
  expect(await sidewaysOverflow(page)).toBe(0);
  await page.setViewportSize({ width: 1366, height: 900 });

  await page.goto(emulator.hubUrl("my-tokens"));
  await hub.getByRole("button", { name: /^\d+ tokens? breaks? a rule$/ }).click();
  const panel = hub.getByRole("dialog", { name: "Rules of your organization" });
  await panel.getByText("No token has full access.").waitFor();
  await panel.getByText(/Azure DevOps does not enforce them/).waitFor();
  expect(await axeInEveryTheme(page)).toEqual([]);
  expect(problems.filter(isSerious)).toEqual([]);
});

test("two administrators change the rules at once: the second is told, and nothing of either is lost", async () => {
  const journey = await openHub({ hub: organizationHub });
  const { page, hub, emulator } = journey;
  await hub.getByRole("tab", { name: "Rules" }).click();
  await hub.getByRole("button", { name: "Add a rule" }).click();

  const other = await page.context().newPage();
  const there = other.frameLocator("iframe.external-content--iframe");
  await other.goto(`${emulator.hubUrl(organizationHub)}?tab=rules`);
  await there.getByRole("button", { name: "Use this set: A start" }).click();
  await there.getByText("Saved.").waitFor();

  await hub.getByRole("button", { name: "Save the rule" }).click();
  await hub.getByText(/Someone else changed this in the meantime, so nothing was saved/).waitFor();
  await hub.getByRole("button", { name: "Load the current value" }).click();
  const list = hub.getByRole("list", { name: "Rules of this organization" });
  await list.waitFor();
  const others = await list.getByRole("listitem").count();
  await hub.getByRole("button", { name: "Save the rule" }).click();
  await hub.getByText("Saved.").waitFor();
  expect(await list.getByRole("listitem").count()).toBe(others + 1);
});
