import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import * as React from "react";

import { MyTokensPage } from "../../../src/hubs/my-tokens/MyTokensPage";
import { wholeEdition } from "../../../src/hubs/my-tokens/wholeEdition";
import { listWords } from "../../../src/hubs/my-tokens/list/words/listWords";
import { myTokensWords } from "../../../src/hubs/my-tokens/words/myTokensWords";
import type { OrganizationTemplate } from "../../../src/tokens/published/OrganizationTemplate";
import { writeTemplate } from "../../../src/tokens/published/readTemplate";
import { WordsContext } from "../../../src/ui/words/WordsContext";
import { commonWords } from "../../../src/ui/words/commonWords";
import { aTemplate } from "../../tokens/published/aTemplate";
import { anAzure, now } from "../anAzure";
import { axeViolations } from "../axe";

const shared = { type: "Default", value: "Current" } as const;
const person = { type: "User", value: "Me" } as const;
const readNow = () => now;
const day = 86_400_000;
const origin = {
  ...{ format: 1, templateId: "00000000000000a1", version: 3, scopes: ["vso.packaging"] },
  ...{ usualDays: 7, longestDays: 30, keptAtUtc: "2026-11-01T10:00:00Z" },
};

interface Settings {
  template?: Partial<OrganizationTemplate>;
  scope?: string;
  lifeDays?: number;
  /** What the person's note holds instead. */
  note?: Record<string, unknown>;
  culture?: string;
  /** What the list is searched for: it draws only a few rows. */
  q?: string;
}

/** A page with one token that was made from a template, among others that were not. */
async function open({
  template,
  scope,
  lifeDays = 20,
  note,
  culture = "en-US",
  q = "nightly",
}: Settings = {}) {
  const started = anAzure({ culture, query: { q } });
  const { world } = started;
  const { token } = world.addToken({
    displayName: "nightly job",
    scope: scope ?? "vso.packaging",
    validFrom: new Date(now.getTime() - day),
    validTo: new Date(now.getTime() + (lifeDays - 1) * day),
  });
  const published = aTemplate(template);
  world.extensionData.create(shared, "templates", { id: published.id, ...writeTemplate(published) });
  world.extensionData.create(person, "origins", { ...origin, id: token.authorizationId, ...note });
  const words = await commonWords.load(culture);
  await Promise.all([myTokensWords, listWords].map((table) => table.load(culture)));
  render(
    <WordsContext.Provider value={words}>
      <MyTokensPage azure={started.azure} edition={wholeEdition} now={readNow} />
    </WordsContext.Provider>,
  );
  return { ...started, token, user: userEvent.setup() };
}

const hint = () => screen.findByRole("button", { name: "1 token differs from its template" });
const wider = { scope: "vso.packaging_write" };

test.each<[string, Settings, string, RegExp]>([
  ["that can do more", wider, "Wider than its template", /do more than its template asks for: Packaging/],
  [
    "that was extended",
    { lifeDays: 45 },
    "Longer than its template",
    /Its life is 14 days over the 30 days that its template allows/,
  ],
  [
    "whose template is retired",
    { template: { state: "retired" } },
    "Template retired",
    /The organization has retired its template/,
  ],
  [
    "whose template is newer",
    { template: { version: 4, scopes: ["vso.packaging", "vso.code"], longestDays: 60 } },
    "Newer template",
    /version 3 of its template, which is now at version 4\..*also asks for: Code \(read\).*was 30 days and is now 60 days/,
  ],
])("a token %s is marked in its row, and the hint says how", async (_what, settings, mark, sentence) => {
  const { user } = await open(settings);
  const row = (await screen.findByText(mark)).closest("tr");
  expect(row).toHaveTextContent("nightly job");
  await user.click(await hint());
  const panel = within(await screen.findByRole("dialog", { name: "Tokens and their templates" }));
  expect(panel.getByText(sentence)).toBeVisible();
  expect(panel.queryByText(/cannot be read/)).toBeNull();
  expect(await axeViolations()).toEqual([]);
});

test("a token that is as its template has it is not marked", async () => {
  const { world } = await open(wider);
  const { token } = world.addToken({ displayName: "nightly build", scope: "vso.packaging" });
  world.extensionData.create(person, "origins", { ...origin, id: token.authorizationId });
  await hint();
  await screen.findByText("Wider than its template");
  const row = screen.getByText("nightly build").closest("tr");
  expect(row).toBeVisible();
  expect(row).not.toHaveTextContent(/template/);
});

test("the list can show only the tokens that differ, and all of them again", async () => {
  const { user } = await open({ ...wider, q: "" });
  await user.click(await hint());
  await user.click(await screen.findByRole("button", { name: "Show only these in the list" }));
  expect(await screen.findByText(/^1 of \d+ tokens shown$/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Show all tokens again" }));
  expect(await screen.findByText(/^21 of \d+ tokens shown$/)).toBeVisible();
});

test("the details say how a token differs and lead back to its template, from which the new one is made", async () => {
  const { user, world } = await open(wider);
  await user.click(await hint());
  await user.click(await screen.findByRole("button", { name: "Open nightly job" }));
  const part = within(await screen.findByRole("region", { name: "Differs from its template" }));
  expect(part.getByText("Read packages in a build")).toBeVisible();
  expect(part.getByText(/do more than its template asks for: Packaging/)).toBeVisible();
  expect(await axeViolations()).toEqual([]);
  await user.click(part.getByRole("button", { name: "Replace, back to the template" }));
  const create = await screen.findByRole("button", { name: "Create" });
  expect(screen.getByText(/is to be made from the template “Read packages in a build”/)).toBeVisible();
  expect(screen.getByText(/will work in fabrikam with Packaging \(read\), until/)).toBeVisible();
  await user.click(create);
  expect(await screen.findByText(/only time/)).toBeVisible();
  await waitFor(() => expect(world.extensionData.list(person, "origins")).toHaveLength(2));
  const newest = world.tokensOf(world.me.descriptor).at(-1);
  expect(newest?.scope).toBe("vso.packaging");
  expect(world.extensionData.get(person, "origins", newest?.authorizationId ?? "")).toMatchObject({
    templateId: origin.templateId,
    version: 3,
  });
});

test("a template that now asks for something else gives its scopes to the new token on request", async () => {
  const { user, world } = await open({ template: { version: 4, scopes: ["vso.code"] } });
  await user.click(await hint());
  await user.click(await screen.findByRole("button", { name: "Open nightly job" }));
  await user.click(await screen.findByRole("button", { name: "Replace, back to the template" }));
  await user.click(await screen.findByRole("button", { name: "Use the scopes of the template" }));
  expect(screen.queryByRole("button", { name: "Use the scopes of the template" })).toBeNull();
  await user.click(screen.getByRole("button", { name: "Create" }));
  expect(await screen.findByText(/only time/)).toBeVisible();
  expect(world.tokensOf(world.me.descriptor).at(-1)?.scope).toBe("vso.code");
});

test("the details say which rules of the organization a token breaks", async () => {
  const { user, world } = await open(wider);
  world.extensionData.create(shared, "settings", {
    id: "rules",
    value: {
      version: 1,
      rules: [
        {
          ...{ id: "0a1b2c3d", severity: "usual", words: "Short lives make a leak harmless." },
          ...{ link: "https://wiki.fabrikam.example/pats", demand: { kind: "longestLife", days: 7 } },
        },
      ],
    },
  });
  await user.click(await hint());
  await user.click(await screen.findByRole("button", { name: "Open nightly job" }));
  const details = within(await screen.findByRole("dialog", { name: /nightly job/ }));
  expect(await details.findByText(/Short lives make a leak harmless/)).toBeVisible();
});

test.each<[string, Record<string, unknown>]>([
  ["a script for a scope", { scopes: ["<script>alert(1)</script>"] }],
  ["5 MB of text", { scopes: "x".repeat(5_000_000) }],
  ["another format", { format: 9 }],
])("a note that holds %s is left out and counted", async (_what, note) => {
  const { user, world } = await open({ ...wider, note });
  await user.click(await screen.findByRole("button", { name: "Notes about templates" }));
  const panel = within(await screen.findByRole("dialog", { name: "Tokens and their templates" }));
  expect(
    panel.getByText("1 note about where a token came from cannot be read, and is left out."),
  ).toBeVisible();
  expect(screen.queryByText("Wider than its template")).toBeNull();
  expect(world.extensionData.list(person, "origins")).toHaveLength(1);
});

test("a note about a token that is no longer listed is removed, and one about a listed token stays", async () => {
  const gone = "38aaa865-2c70-4bf7-a308-0c6539c38c1a";
  const { world, token } = await open(wider);
  world.extensionData.create(person, "origins", { ...origin, id: gone });
  await hint();
  await waitFor(() =>
    expect(world.extensionData.list(person, "origins").map(({ id }) => id)).toEqual([token.authorizationId]),
  );
});

test("what has drifted is said in German", async () => {
  const { user } = await open({ ...wider, culture: "de-DE" });
  expect(await screen.findByText("Umfasst mehr als die Vorlage")).toBeVisible();
  await user.click(await screen.findByRole("button", { name: "1 Token weicht von seiner Vorlage ab" }));
  const panel = within(await screen.findByRole("dialog", { name: "Token und ihre Vorlagen" }));
  expect(panel.getByText(/Es darf mehr, als seine Vorlage verlangt: /)).toBeVisible();
});
