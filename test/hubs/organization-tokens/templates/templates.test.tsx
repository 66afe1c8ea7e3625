import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import * as React from "react";

import { OrganizationTokensPage } from "../../../../src/hubs/organization-tokens/OrganizationTokensPage";
import { pageWords } from "../../../../src/hubs/organization-tokens/words/pageWords";
import { commonWords } from "../../../../src/ui/words/commonWords";
import { WordsContext } from "../../../../src/ui/words/WordsContext";

import { aTemplate } from "../../../tokens/published/aTemplate";
import { axeViolations } from "../../axe";
import { anOrganization } from "../anOrganization";
import { openOrganization } from "../anOrganizationPage";
import { atTemplates, documentOf, form } from "./atTemplates";

const by = (byName: string) => ({ byId: "x", byName, atUtc: "2026-11-20T09:00:00Z" });

test("a template like one of the product is published, retired, brought back, and its link can be copied", async () => {
  const { user, item, stored } = await atTemplates();
  expect(await screen.findByText(/There are no templates yet/)).toBeInTheDocument();
  expect(screen.getAllByText(/every member can write what is stored here/)).toHaveLength(1);
  await user.click(screen.getByRole("button", { name: /From a built-in template/ }));
  await user.click(screen.getByRole("button", { name: "Make one like Packages, read" }));
  const fields = await form("A new template");
  expect(fields.getByLabelText("Title")).toHaveValue("Packages, read");
  expect(fields.getByRole("list", { name: "Chosen scopes" })).toHaveTextContent("Packaging (read)");
  expect(fields.getByRole("checkbox", { name: "npm" })).toBeChecked();
  expect(await axeViolations()).toEqual([]);
  await user.click(fields.getByRole("button", { name: "Publish" }));
  expect(await screen.findByText("Published: Packages, read")).toBeInTheDocument();
  const shown = await item("Packages, read");
  expect(shown.getByText("Published")).toBeInTheDocument();
  expect(shown.getByText("Version 1")).toBeInTheDocument();
  expect(shown.getByText("Packaging (read)")).toBeInTheDocument();
  expect(shown.getByText(/^Last changed by Ines Calder on .*, according to the template\.$/)).toBeVisible();
  const [document] = stored();
  expect(document).toMatchObject({ format: 1, state: "published", scopes: ["vso.packaging"] });
  expect(shown.getByText(new RegExp(`\\.my-tokens-fallback\\?template=org:${document?.id}$`))).toBeVisible();
  expect(shown.queryByRole("button", { name: /^Delete/ })).toBeNull();
  expect(await axeViolations()).toEqual([]);
  await user.click(shown.getByRole("button", { name: "Retire Packages, read" }));
  expect(await screen.findByText(/^Retired: Packages, read\./)).toBeInTheDocument();
  expect(stored()[0]).toMatchObject({ state: "retired", version: 1 });
  await user.click((await item("Packages, read")).getByRole("button", { name: "Bring back Packages, read" }));
  expect(await screen.findByText("Published: Packages, read")).toBeInTheDocument();
  expect(stored()[0]).toMatchObject({ state: "published", version: 1 });
});

test("a blank one is filled in by keyboard, with what is wrong said beside each field, and saved as a draft", async () => {
  const { user, stored } = await atTemplates();
  (await screen.findByRole("button", { name: "A blank one" })).focus();
  await user.keyboard("{Enter}");
  const fields = await form("A new template");
  expect(screen.getByRole("heading", { name: "A new template" })).toHaveFocus();
  await user.clear(fields.getByLabelText("Days at most"));
  await user.clear(fields.getByLabelText("Pattern of names"));
  await user.type(fields.getByLabelText("The team's page"), "javascript:alert(1)");
  fields.getByRole("button", { name: "Save as a draft" }).focus();
  await user.keyboard("{Enter}");
  expect(fields.getByText("5 fields need a correction.")).toBeInTheDocument();
  for (const sentence of [
    "Enter a title.",
    "Choose at least one scope.",
    "Enter a whole number from 1 to 365.",
    "Enter a pattern.",
    "Enter an address that begins with https and contains no user name.",
  ])
    expect(fields.getByText(sentence)).toBeInTheDocument();
  expect(await axeViolations()).toEqual([]);
  expect(fields.getByLabelText("Title")).toHaveFocus();
  await user.keyboard("Restore packages{Tab}For the build of the shop.{Tab}");
  expect(fields.getByLabelText("Search scopes")).toHaveFocus();
  await user.keyboard("vso.packaging{Tab}");
  await fields.findByText("3 scopes match");
  const scope = fields.getByRole("checkbox", { name: "Packaging (read)" });
  await user.click(scope);
  await user.type(fields.getByLabelText("Days at most"), "60");
  await user.clear(fields.getByLabelText("Pattern of names"));
  await user.type(fields.getByLabelText("Pattern of names"), "{{template} {{date}");
  expect(fields.getByText(/would be called: Restore packages 2026-/)).toBeInTheDocument();
  await user.clear(fields.getByLabelText("The team's page"));
  await user.type(fields.getByLabelText("The team's page"), "https://wiki.fabrikam.example/packages");
  fields.getByRole("checkbox", { name: "npm" }).focus();
  await user.keyboard(" ");
  await user.type(fields.getByLabelText("Without a token"), "Use the pipeline's own identity.");
  fields.getByRole("button", { name: "Save as a draft" }).focus();
  await user.keyboard("{Enter}");
  expect(await screen.findByText("Saved: Restore packages")).toBeInTheDocument();
  expect(screen.getByRole("heading", { name: "Templates", level: 2 })).toHaveFocus();
  expect(stored()).toMatchObject([
    {
      title: "Restore packages",
      job: "For the build of the shop.",
      scopes: ["vso.packaging"],
      usualDays: 30,
      longestDays: 60,
      namePattern: "{template} {date}",
      snippets: ["npmrc", "curl", "environment-variable"],
      link: "https://wiki.fabrikam.example/packages",
      alternative: "Use the pipeline's own identity.",
      state: "draft",
      version: 1,
    },
  ]);
});

test("what members have seen gets a new version when it is changed, and a draft does not", async () => {
  const draft = aTemplate({ id: "00000000000000a2", title: "Still a draft", state: "draft", version: 1 });
  const { user, item, stored } = await atTemplates([documentOf(aTemplate()), documentOf(draft)]);
  await user.click((await item("Read packages in a build")).getByRole("button", { name: /^Change/ }));
  let fields = await form("Change “Read packages in a build”");
  await user.type(fields.getByLabelText("The job"), " Nothing else.");
  await user.click(fields.getByRole("button", { name: "Publish version 4" }));
  await screen.findByText("Published: Read packages in a build");
  await user.click((await item("Still a draft")).getByRole("button", { name: "Change Still a draft" }));
  fields = await form("Change “Still a draft”");
  await user.type(fields.getByLabelText("The job"), " Nothing else.");
  await user.click(fields.getByRole("button", { name: "Save as a draft" }));
  await screen.findByText("Saved: Still a draft");
  expect(stored()).toMatchObject([
    { title: "Read packages in a build", version: 4, state: "published" },
    { title: "Still a draft", version: 1, state: "draft" },
  ]);
});

test("what was typed is given up only after a question", async () => {
  const { user, stored } = await atTemplates();
  await user.click(await screen.findByRole("button", { name: "A blank one" }));
  const fields = await form("A new template");
  await user.type(fields.getByLabelText("Title"), "Kept");
  await user.click(fields.getByRole("button", { name: "Cancel" }));
  const question = within(await screen.findByRole("dialog", { name: "Leave without saving?" }));
  await user.click(question.getByRole("button", { name: "Keep editing" }));
  expect(fields.getByLabelText("Title")).toHaveValue("Kept");
  await user.click(fields.getByRole("button", { name: "Cancel" }));
  await user.click(await screen.findByRole("button", { name: "Leave" }));
  expect(await screen.findByRole("region", { name: "Templates" })).toBeInTheDocument();
  expect(() => stored()).toThrow(/does not exist/);
});

test("a draft is deleted after a question, and a retired one with what is lost", async () => {
  const draft = aTemplate({ title: "Still a draft", state: "draft" });
  const retired = aTemplate({ id: "00000000000000a2", title: "Old", state: "retired" });
  const { user, item, stored } = await atTemplates([documentOf(draft), documentOf(retired)]);
  await user.click((await item("Old")).getByRole("button", { name: "Delete Old" }));
  const question = within(await screen.findByRole("dialog", { name: "Delete the template “Old”?" }));
  expect(question.getByText(/can then no longer say so/)).toBeInTheDocument();
  await user.click(question.getByRole("button", { name: "Cancel" }));
  expect(stored()).toHaveLength(2);
  await user.click((await item("Still a draft")).getByRole("button", { name: "Delete Still a draft" }));
  await user.click(await screen.findByRole("button", { name: "Delete" }));
  expect(await screen.findByText("Deleted: Still a draft")).toBeInTheDocument();
  expect(stored()).toMatchObject([{ title: "Old" }]);
});

test("a token of the scan becomes a template with its scopes and its life, and without its name", async () => {
  const opened = openOrganization();
  const { user } = opened;
  await opened.scanToEnd();
  const [row] = await screen.findAllByRole("row", { name: /Code \(read/ });
  await user.click(row ?? document.body);
  await user.click(await screen.findByRole("button", { name: "Make a template of this token" }));
  const fields = await form("A new template");
  expect(fields.getByText(/^From a token\./)).toBeInTheDocument();
  expect(fields.getByLabelText("Title")).toHaveValue("");
  expect(fields.getByRole("list", { name: "Chosen scopes" })).toHaveTextContent(/Code \(read/);
  await user.type(fields.getByLabelText("Title"), "As the build has it");
  await user.click(fields.getByRole("button", { name: "Save as a draft" }));
  expect(await screen.findByText("Saved: As the build has it")).toBeInTheDocument();
  expect(screen.queryByRole("region", { name: "A new template" })).toBeNull();
});

test("in German, an administrator reads the same", async () => {
  const user = userEvent.setup();
  const { environment, world } = anOrganization({ culture: "de-DE" });
  world.extensionData.create(
    { type: "Default", value: "Current" },
    "templates",
    documentOf(aTemplate(), by("Ines Calder")),
  );
  const words = await commonWords.load("de-DE");
  await pageWords.load("de-DE");
  render(
    <WordsContext.Provider value={words}>
      <OrganizationTokensPage environment={environment} />
    </WordsContext.Provider>,
  );
  await user.click(await screen.findByRole("tab", { name: "Vorlagen" }));
  const item = within(await screen.findByRole("list", { name: "Vorlagen dieser Organisation" }));
  expect(item.getByText("Veröffentlicht")).toBeInTheDocument();
  expect(item.getByText("Schlägt 7 Tage vor, höchstens 30 Tage.")).toBeInTheDocument();
  expect(item.getByText(/^Laut Vorlage zuletzt geändert von Ines Calder/)).toBeVisible();
  await user.click(item.getByRole("button", { name: "Read packages in a build ändern" }));
  const fields = await form("„Read packages in a build“ ändern");
  await user.clear(fields.getByLabelText("Titel"));
  await user.click(fields.getByRole("button", { name: "Fassung 4 veröffentlichen" }));
  expect(fields.getByText("1 Feld muss berichtigt werden.")).toBeInTheDocument();
  expect(fields.getByText("Geben Sie einen Titel ein.")).toBeInTheDocument();
  expect(await axeViolations()).toEqual([]);
});
