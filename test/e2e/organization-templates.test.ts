import { axeInEveryTheme } from "./axe";
import { openHub, sidewaysOverflow, useBrowser, waitForWidth } from "./journey";
import { isSerious, organizationHub } from "./organization";

useBrowser();

test("an administrator publishes a template, members find it first, and its link fills in the form", async () => {
  const { page, hub, emulator, problems } = await openHub({ hub: organizationHub });
  await hub.getByRole("tab", { name: "Templates" }).click();
  await hub.getByRole("button", { name: /From a built-in template/ }).click();
  await hub.getByRole("button", { name: "Make one like Packages, read" }).click();
  const form = hub.getByRole("region", { name: "A new template" });
  await form.getByLabel("Title").fill("Packages of the shop");
  await form.getByRole("textbox", { name: "Days at most" }).fill("20");
  await form.getByRole("textbox", { name: "Days that it proposes" }).fill("10");
  expect(await axeInEveryTheme(page)).toEqual([]);
  await form.getByRole("button", { name: "Publish" }).click();
  await hub.getByText("Published: Packages of the shop").waitFor();
  expect(await axeInEveryTheme(page)).toEqual([]);
  await page.setViewportSize({ width: 360, height: 800 });
  await waitForWidth(page, 360);
  expect(await sidewaysOverflow(page)).toBe(0);
  await page.setViewportSize({ width: 1366, height: 900 });

  await page.goto(emulator.hubUrl("my-tokens"));
  await hub.getByRole("button", { name: "New token" }).click();
  const panel = hub.getByRole("dialog");
  const first = panel.getByRole("button", { name: /Packages of the shop/ }).first();
  await first.getByText("From the organization").waitFor();
  expect(await axeInEveryTheme(page)).toEqual([]);

  const [template] = emulator.world.extensionData.list({ type: "Default", value: "Current" }, "templates");
  const link = new URL(emulator.hubUrl("my-tokens"));
  link.searchParams.set("template", `org:${String(template?.["id"])}`);
  await page.goto(link.href);
  await panel.getByText("Packages of the shop").first().waitFor();
  await panel.getByText("Packaging (read)").first().waitFor();
  expect(problems.filter(isSerious)).toEqual([]);
});
