import { render, screen } from "@testing-library/react";
import * as React from "react";

import { MyTokensPage } from "../../src/hubs/my-tokens/MyTokensPage";
import { wholeEdition } from "../../src/hubs/my-tokens/wholeEdition";
import { OrganizationTokensPage } from "../../src/hubs/organization-tokens/OrganizationTokensPage";
import { WordsContext } from "../../src/ui/words/WordsContext";
import { commonWords } from "../../src/ui/words/commonWords";
import { anAzure, now } from "./anAzure";
import { axeViolations } from "./axe";
import { anOrganization } from "./organization-tokens/anOrganization";
import { openOrganization } from "./organization-tokens/anOrganizationPage";

const conditionalAccess = { accessRefusal: "conditionalAccess" } as const;
const signInFirst = { accessRefusal: "signInFirst" } as const;
const noTokenAdministration = { tokenAdministration: "absent" } as const;

async function openMyTokens(settings: Parameters<typeof anAzure>[0], culture = "en-US") {
  const { azure, world } = anAzure({ culture, ...settings });
  const words = await commonWords.load(culture);
  render(
    <WordsContext.Provider value={words}>
      <MyTokensPage azure={azure} edition={wholeEdition} now={() => now} />
    </WordsContext.Provider>,
  );
  return { world };
}

test.each([
  [
    conditionalAccess,
    "A Conditional Access policy blocked the request",
    /VS403463.*Microsoft Entra administrator/,
  ],
  [signInFirst, "Open Azure DevOps in a browser first", /TF401444.*ask an organization administrator/],
])("with %j My tokens says what to do and whom to ask", async (switches, title, next) => {
  await openMyTokens({ switches });
  expect(await screen.findByRole("heading", { name: title })).toBeInTheDocument();
  expect(screen.getByText(next, { selector: "p:first-of-type" })).toBeInTheDocument();
  expect(screen.getByRole("button", { name: "Try again" })).toBeInTheDocument();
  expect(await axeViolations()).toEqual([]);
});

test.each([
  [conditionalAccess, "Eine Richtlinie für bedingten Zugriff hat die Anforderung blockiert", /VS403463/],
  [signInFirst, "Öffnen Sie Azure DevOps zuerst einmal im Browser", /TF401444/],
])("with %j My tokens says so in German", async (switches, title, next) => {
  await openMyTokens({ switches }, "de-DE");
  expect(await screen.findByRole("heading", { name: title })).toBeInTheDocument();
  expect(screen.getByText(next, { selector: "p:first-of-type" })).toBeInTheDocument();
});

test.each([
  [conditionalAccess, "A Conditional Access policy blocked the request"],
  [signInFirst, "Open Azure DevOps in a browser first"],
  [noTokenAdministration, "This server has no Token Administration"],
])("with %j Organization tokens does not call the person a mere member", async (switches, title) => {
  openOrganization({ switches });
  expect(await screen.findByRole("heading", { name: title })).toBeInTheDocument();
  expect(screen.queryByText(/for administrators of the organization/)).not.toBeInTheDocument();
  expect(screen.queryByText(/may have been removed/)).not.toBeInTheDocument();
});

test("a server without Token Administration is named in German too", async () => {
  const words = await commonWords.load("de-DE");
  const { environment } = anOrganization({ switches: noTokenAdministration, culture: "de-DE" });
  render(
    <WordsContext.Provider value={words}>
      <OrganizationTokensPage environment={environment} />
    </WordsContext.Provider>,
  );
  expect(await screen.findByText(/ab Version 2019 auflisten und widerrufen/)).toBeVisible();
});

test("an administrator whose session has ended is told to sign in, not treated as a mere member", async () => {
  const { world } = openOrganization();
  world.faults.add({ kind: "status", status: 401, path: "tokenadmin" });
  expect(await screen.findByText("You are signed out of Azure DevOps")).toBeInTheDocument();
  expect(screen.queryByText(/for administrators of the organization/)).not.toBeInTheDocument();
});

test("a policy that takes effect during a scan is named in its headline", async () => {
  const { world, user } = openOrganization();
  await screen.findByRole("button", { name: "Scan everyone" });
  Object.assign(world.switches, conditionalAccess);
  await user.click(screen.getByRole("button", { name: "Scan everyone" }));
  expect(await screen.findByText(/policy blocked the request \(VS403463\)/)).toBeVisible();
});
