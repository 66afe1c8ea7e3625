import { frameOf, openHub, useBrowser } from "./journey";
import { finish } from "./newToken";
import { organizationHub, scan } from "./organization";

useBrowser();

const retirement = /tokens? (work in all organizations|w(as|ere) made for all organizations)/;

test("in both hubs, tokens for all organizations end on 1 December, whatever their own date", async () => {
  const { page, hub, emulator } = await openHub({ hasStorage: true });
  await hub.getByText("2 tokens work in all organizations", { exact: false }).waitFor();
  await hub.getByRole("button", { name: "Show them" }).click();
  await hub.getByText("2 of 24 tokens shown").waitFor();
  const row = hub.getByRole("row", { name: /marketplace publish/ });
  await row.getByText("Dec 1, 2026").waitFor();
  await row.getByText("in 10 days").waitFor();

  await page.goto(emulator.hubUrl(organizationHub));
  await scan({ hub });
  await hub.getByText("6 tokens work in all organizations", { exact: false }).waitFor();
  await hub.getByRole("button", { name: "Show them" }).click();
  await hub.getByText(/^6 of 60 tokens shown/).waitFor();
  await hub
    .getByRole("row", { name: /marketplace publish/ })
    .getByText("Dec 1, 2026")
    .waitFor();
});

test("shortly before that day, the timeline shows today and the day beside each other", async () => {
  let now = new Date("2026-11-29T10:00:00Z");
  const { page, hub } = await openHub({ now: () => now });
  await expectMarksApart(29);
  now = new Date("2026-11-30T10:00:00Z");
  await page.clock.setFixedTime(now);
  await page.reload();
  await expectMarksApart(30);

  async function expectMarksApart(day: number) {
    await hub.getByText("Dec 1: tokens for all organizations stop").waitFor();
    const frame = frameOf(page);
    expect(await frame.evaluate(() => new Date().getUTCDate())).toBe(day);
    const [today, stop] = await frame.evaluate(() =>
      [...document.querySelectorAll(".strip-mark")].map((mark) => {
        const text = document.createRange();
        text.selectNodeContents(mark);
        const { left, right } = text.getBoundingClientRect();
        return { left, right };
      }),
    );
    expect(stop?.left).toBeGreaterThan(today?.right ?? NaN);
  }
});

test("after that day the pages say which tokens stopped, and these can still be revoked", async () => {
  const now = () => new Date("2026-12-02T10:00:00Z");
  const { page, hub, emulator } = await openHub({ hasStorage: true, now });
  await hub.getByText(retirement).waitFor();
  await hub.getByRole("button", { name: "Show them" }).click();
  const row = hub.getByRole("row", { name: /marketplace publish/ });
  await row.getByText("Stopped").waitFor();
  await row.getByRole("checkbox").check({ force: true });
  await hub.getByRole("button", { name: "Revoke 1 token" }).waitFor();

  await page.goto(emulator.hubUrl(organizationHub));
  await scan({ hub });
  await hub.getByText(retirement).waitFor();
  await hub.getByRole("button", { name: "Show them" }).click();
  await hub.getByRole("row").getByText("Stopped").first().waitFor();
});

test("a token made for 30 days has 30, and only what ends within 7 says so", async () => {
  const journey = await openHub({ hasStorage: true });
  const { page, hub } = journey;
  await hub.getByText("20 of 24 tokens shown").waitFor();
  await hub.getByRole("button", { name: "New token" }).click();
  await hub.getByRole("button", { name: /^Clone ?[A-Z]/ }).click();
  const name = await hub.getByRole("textbox", { name: /^Name/ }).inputValue();
  await hub.getByRole("radio", { name: "30 days" }).click();
  await hub.getByRole("button", { name: "Create", exact: true }).click();
  await finish(journey);
  await hub.getByText("21 of 25 tokens shown").waitFor();
  await hub.getByRole("row").filter({ hasText: name }).getByText("in 30 days", { exact: true }).waitFor();

  await hub.getByRole("button", { name: /Expire within 7 days/ }).click();
  await hub.getByText(/^\d of 25 tokens shown/).waitFor();
  const rows = await hub.getByRole("row").allTextContents();
  expect(rows.filter((text) => /in ([89]|\d\d+) days/.test(text))).toEqual([]);
  expect(await page.getByText("in 0 minutes").count()).toBe(0);
});
