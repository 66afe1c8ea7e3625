import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import * as React from "react";

import { MyTokensPage } from "../../src/hubs/my-tokens/MyTokensPage";
import { wholeEdition } from "../../src/hubs/my-tokens/wholeEdition";
import { OrganizationTokensPage } from "../../src/hubs/organization-tokens/OrganizationTokensPage";
import { pageWords } from "../../src/hubs/organization-tokens/words/pageWords";
import { listWords } from "../../src/hubs/my-tokens/list/words/listWords";
import { myTokensWords } from "../../src/hubs/my-tokens/words/myTokensWords";
import { revocationWords } from "../../src/hubs/revocation/words/revocationWords";
import { WordsContext } from "../../src/ui/words/WordsContext";
import { commonWords } from "../../src/ui/words/commonWords";
import { readCalendar } from "../tokens/calendar-file/readCalendar";
import { englishAmong } from "../ui/words/englishAmong";
import { textsOf } from "../ui/words/textsOf";
import { anAzure, now } from "./anAzure";
import { anOrganization } from "./organization-tokens/anOrganization";
import { axeViolations } from "./axe";
import { refusedBy } from "./refusals";

const culture = "de-DE";
const readNow = () => now;

async function openMyTokens(settings: Parameters<typeof anAzure>[0] = {}) {
  const { azure } = anAzure({ culture, ...settings });
  const words = await commonWords.load(culture);
  await Promise.all([myTokensWords, listWords, revocationWords].map((table) => table.load(culture)));
  render(
    <WordsContext.Provider value={words}>
      <MyTokensPage azure={azure} edition={wholeEdition} now={readNow} />
    </WordsContext.Provider>,
  );
  return userEvent.setup();
}

async function openOrganization() {
  const { environment } = anOrganization({ culture });
  const words = await commonWords.load(culture);
  await pageWords.load(culture);
  render(
    <WordsContext.Provider value={words}>
      <OrganizationTokensPage environment={environment} />
    </WordsContext.Provider>,
  );
  return userEvent.setup();
}

async function expectGermanAlone() {
  expect(englishAmong(textsOf(document))).toEqual([]);
  expect(await axeViolations()).toEqual([]);
}

test("My tokens speaks German: list, scopes, numbers and dates", async () => {
  await openMyTokens();
  await screen.findByText("20 von 24 Token angezeigt");
  expect(screen.getByRole("heading", { name: "Meine Token" })).toBeInTheDocument();
  expect(screen.getAllByText(/^in \d+ Tagen$/).length).toBeGreaterThan(0);
  expect(screen.getAllByText(/^\d{1,2}\.\d{1,2}\.\d{4}$/).length).toBeGreaterThan(0);
  expect(screen.getAllByText(/Code \(Lesen\)/).length).toBeGreaterThan(0);
  await expectGermanAlone();
});

test("the search finds scopes by the German words that are shown", async () => {
  const user = await openMyTokens();
  await screen.findByText("20 von 24 Token angezeigt");
  await user.type(screen.getByPlaceholderText("Nach Name, Bereich oder ID filtern"), "pakete lesen");
  expect(await screen.findByText(/^[1-9]\d* von 24 Token angezeigt$/)).toBeInTheDocument();
});

test("a new token is made in German, in words of their own file", async () => {
  const user = await openMyTokens();
  await user.click(await screen.findByRole("button", { name: "Neues Token" }));
  await user.click(await screen.findByRole("button", { name: /^Klonen und pushen/ }));
  await expectGermanAlone();
  await user.click(screen.getByRole("button", { name: "Erstellen" }));
  await screen.findByText(/wurde erstellt\. Das Token selbst sehen Sie nur dieses eine Mal/);
  await expectGermanAlone();
});

test("the export of tokens and its calendar are in German", async () => {
  const user = await openMyTokens({ query: { q: "laptop clone" } });
  await user.click(await screen.findByRole("button", { name: "Exportieren" }));
  await screen.findByText(/^1 Eintrag an dem Tag, an dem sein Token abläuft/);
  await user.click(screen.getByRole("checkbox", { name: "Namen der Token in den Kalender schreiben" }));
  await user.click(screen.getByRole("button", { name: "Kalender kopieren" }));
  await screen.findByText(/^Der Kalender ist kopiert/);
  const [entry] = readCalendar(await navigator.clipboard.readText());
  expect(entry?.summary).toBe("Azure-DevOps-Token läuft ab: laptop clone");
  await expectGermanAlone();
});

test("without an Entra sign-in the way out is in German", async () => {
  await openMyTokens({ isHosted: false });
  await screen.findByText("„Meine Token“ funktioniert nicht mit Azure DevOps Server");
  await expectGermanAlone();
});

test.each(["50076", "53003", "650057", "700016", "50011", "90094"])(
  "after Entra's refusal %s, the reason and the remedy are in German",
  async (number) => {
    await openMyTokens({ getToken: refusedBy(number) });
    await screen.findByText(`AADSTS${number}`);
    await screen.findByRole("button", { name: "Code kopieren" });
    await expectGermanAlone();
  },
);

test("Organization tokens speaks German, from the scan to the typed confirmation", async () => {
  const user = await openOrganization();
  await user.click(await screen.findByRole("button", { name: "Alle scannen" }));
  await screen.findByText("Scan abgeschlossen");
  await expectGermanAlone();
  await user.click(await screen.findByRole("button", { name: /^Alle \d+ angezeigten auswählen/ }));
  await user.click(screen.getByRole("button", { name: /^\d+ Token widerrufen$/ }));
  await user.type(await screen.findByLabelText("Grund"), "Aufräumen");
  const field = screen.getByLabelText(/Geben Sie zur Bestätigung ein/);
  await user.type(field, "revoke 33 tokens");
  await user.click(within(screen.getByRole("dialog")).getByRole("button", { name: "33 Token widerrufen" }));
  expect(screen.getByText("Geben Sie genau „33 Token widerrufen“ ein, um fortzufahren.")).toBeInTheDocument();
  await expectGermanAlone();
  await user.clear(field);
  await user.type(field, "33 Token widerrufen");
  await user.click(within(screen.getByRole("dialog")).getByRole("button", { name: "33 Token widerrufen" }));
  await screen.findAllByText(/33 Token wurden widerrufen: Azure DevOps führt sie nicht mehr/);
  await expectGermanAlone();
  await user.click(screen.getByRole("tab", { name: "Einstellungen" }));
  await screen.findByText("Widerrufsregeln");
  await expectGermanAlone();
});

test("the check for English sees English", () => {
  expect(
    englishAmong(["20 of 24 tokens shown", "Widerrufen", "Code (read)", "Revoke 3 tokens", "ci deploy"]),
  ).toEqual(["20 of 24 tokens shown", "Code (read)", "Revoke 3 tokens"]);
});
