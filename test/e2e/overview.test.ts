import { axeInEveryTheme } from "./axe";
import { openHub, useBrowser } from "./journey";
import { organizationHub, scan } from "./organization";

useBrowser();

test("weeks and bars say what the organization is like, and each opens exactly its tokens", async () => {
  const journey = await openHub({ hub: organizationHub });
  const { page, hub } = journey;
  await scan(journey);

  const weeks = hub.getByRole("toolbar", { name: "What ends in the next 13 weeks" });
  const week = weeks.getByRole("button").first();
  const inWeek = /: (\d+) token/.exec((await week.textContent()) ?? "")?.[1];
  await week.click();
  await hub.getByText(new RegExp(`^${inWeek} of 60 tokens shown`)).waitFor();
  expect(await axeInEveryTheme(page)).toEqual([]);
  await page.goBack();
  await hub.getByText(/^52 of 60 tokens shown/).waitFor();

  await hub.getByRole("tab", { name: "Overview" }).click();
  await hub.getByText("52 active tokens of 11 people").waitFor();
  expect(await axeInEveryTheme(page)).toEqual([]);
  const risks = hub.getByRole("region", { name: "Why they are risky" });
  const bar = risks.getByRole("button", { name: /^Full access/ });
  const risky = /(\d+)/.exec((await bar.textContent()) ?? "")?.[1];
  await bar.click();
  await hub.getByText(new RegExp(`^${risky} of 60 tokens shown`)).waitFor();

  await hub.getByRole("tab", { name: "Overview" }).click();
  await hub.getByRole("button", { name: "New scan" }).click();
  await hub.getByRole("button", { name: "Scan everyone" }).click();
  await hub.getByText(/^2 scans since /).waitFor();
  await hub.getByText("Active: 52, as in the scan before").waitFor();
  expect(await axeInEveryTheme(page)).toEqual([]);
});
