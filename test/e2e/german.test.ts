import type { Page } from "playwright-core";

import { englishAmong } from "../ui/words/englishAmong";
import { textsOf } from "../ui/words/textsOf";
import { axeViolations } from "./axe";
import { frameOf, openHub, useBrowser } from "./journey";
import { isSerious, organizationHub } from "./organization";

useBrowser();

const switches = { culture: "de-DE" } as const;

async function expectGermanAlone(page: Page): Promise<void> {
  const texts = await frameOf(page).evaluate<string[]>(`(${textsOf.toString()})(document)`);
  expect(texts.length).toBeGreaterThan(20);
  expect(englishAmong(texts)).toEqual([]);
  expect(await axeViolations(page)).toEqual([]);
}

const languageOf = (page: Page) => frameOf(page).evaluate(() => document.documentElement.lang);

test("in German: lists own tokens, opens one and revokes it", async () => {
  const { page, hub, problems } = await openHub({ switches });
  await hub.getByText("20 von 24 Token angezeigt").waitFor();
  expect(await languageOf(page)).toBe("de");
  await expectGermanAlone(page);

  await hub.getByText("laptop clone").click();
  const panel = hub.getByRole("dialog");
  await panel.getByText("Details zum Token").waitFor();
  await expectGermanAlone(page);

  await panel.getByRole("button", { name: "Widerrufen", exact: true }).click();
  await hub.getByText("Dieses Token widerrufen?").waitFor();
  await expectGermanAlone(page);
  await hub.getByRole("button", { name: "Token widerrufen" }).click();
  await hub.getByText("1 Token wurde widerrufen: Azure DevOps führt es nicht mehr als aktiv.").waitFor();
  await hub.getByText("19 von 24 Token angezeigt").waitFor();
  await expectGermanAlone(page);
  expect(problems.filter(isSerious)).toEqual([]);
});

test("in German: an administrator scans everyone and revokes with typed German words", async () => {
  const { page, hub, emulator, problems } = await openHub({ hub: organizationHub, switches });
  await hub.getByRole("button", { name: "Alle scannen" }).click();
  await hub.getByText("Scan abgeschlossen", { exact: true }).waitFor();
  await hub.getByText("52 von 60 Token angezeigt, von 11 Personen").waitFor();
  expect(await languageOf(page)).toBe("de");
  await expectGermanAlone(page);

  await hub.getByRole("button", { name: "Alle 33 angezeigten auswählen" }).click();
  await hub.getByRole("button", { name: "33 Token widerrufen" }).click();
  const panel = hub.getByRole("dialog");
  await panel.getByLabel("Grund").fill("Vierteljährliches Aufräumen");
  const phrase = panel.getByLabel("Geben Sie zur Bestätigung ein: 33 Token widerrufen");
  await phrase.fill("revoke 33 tokens");
  await panel.getByRole("button", { name: "33 Token widerrufen" }).click();
  await panel.getByText("Geben Sie genau „33 Token widerrufen“ ein, um fortzufahren.").waitFor();
  await expectGermanAlone(page);
  await phrase.fill("33 token widerrufen");
  await panel.getByRole("button", { name: "33 Token widerrufen" }).click();
  await hub.locator("strong", { hasText: "33 Token wurden widerrufen" }).waitFor();
  await expectGermanAlone(page);
  const sent = emulator.world.requests.filter(({ url }) => url.includes("tokenadmin/revocations"));
  expect(sent.filter(({ method }) => method === "POST")).toHaveLength(1);
  expect(problems.filter(isSerious)).toEqual([]);
});

test("any other culture, or none, is spoken to in English", async () => {
  const { page, hub, emulator } = await openHub();
  for (const culture of ["en-US", "fr-FR", "absent"] as const) {
    emulator.world.switches.culture = culture;
    await page.reload();
    await hub.getByText("20 of 24 tokens shown").waitFor();
    expect([culture, await languageOf(page)]).toEqual([culture, "en"]);
    const files = await frameOf(page).evaluate(() =>
      performance.getEntriesByType("resource").map(({ name }) => name),
    );
    expect(files.some((name) => name.endsWith("/my-tokens.js"))).toBe(true);
    expect(files.filter((name) => name.includes("words-de"))).toEqual([]);
  }
});

test("a German page falls back to English when its words cannot be loaded", async () => {
  const { page, hub } = await openHub({ switches: { culture: "absent" } });
  await hub.getByText("20 of 24 tokens shown").waitFor();
  const refused = page.waitForRequest(/words-de\.js/);
  await page.route(/words-de/, (route) => route.abort());
  await page.getByText("Emulator", { exact: false }).first().click();
  await page.getByLabel("Culture").selectOption({ label: "De-DE" });
  await page.getByRole("button", { name: "Apply and reload" }).click();
  await refused;
  await hub.getByText("20 of 24 tokens shown").waitFor();
  expect(await languageOf(page)).toBe("en");
});
