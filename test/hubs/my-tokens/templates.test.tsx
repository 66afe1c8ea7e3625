import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import * as React from "react";

import { MyTokensPage } from "../../../src/hubs/my-tokens/MyTokensPage";
import { wholeEdition } from "../../../src/hubs/my-tokens/wholeEdition";
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
const id = "00000000000000a1";

interface Settings extends NonNullable<Parameters<typeof anAzure>[0]> {
  templates?: readonly OrganizationTemplate[];
  seen?: Record<string, unknown>;
  isShared?: boolean;
  /** The person's documents can be read and not written. */
  isFull?: boolean;
}

async function open({
  templates = [aTemplate()],
  seen,
  isShared,
  isFull = false,
  ...settings
}: Settings = {}) {
  const started = anAzure(settings);
  const { extensionData } = started.world;
  for (const template of templates)
    extensionData.create(shared, "templates", { id: template.id, ...writeTemplate(template) });
  if (seen) extensionData.create(person, "seenTemplates", { id, ...seen });
  if (isShared) extensionData.create(shared, "settings", { id: "sharedOrigins", value: true });
  const { ownData } = started.azure;
  const full = { ...ownData, setDocument: () => Promise.reject(new Error("The storage is full.")) };
  const azure = isFull ? { ...started.azure, ownData: full } : started.azure;
  const words = await commonWords.load(settings.culture ?? "en-US");
  render(
    <WordsContext.Provider value={words}>
      <MyTokensPage azure={azure} edition={wholeEdition} now={readNow} />
    </WordsContext.Provider>,
  );
  return { ...started, user: userEvent.setup() };
}

const link = (templateId: string) => ({ query: { template: templateId } });
const form = () => screen.findByRole("button", { name: "Create" });
const docs = (started: Awaited<ReturnType<typeof open>>, name: string) =>
  started.world.extensionData
    .query([{ scope: person, collection: name }])
    .flatMap(({ documents }) => documents);

test("a link opens the form with a template of the organization, and a member who never used it is told nothing more", async () => {
  await open(link(`org:${id}`));
  await form();
  expect(screen.getByRole("heading", { name: "Read packages in a build" })).toBeVisible();
  expect(screen.getByText("From the organization, version 3")).toBeVisible();
  expect(screen.queryByText("Before you use this template")).toBeNull();
  expect(screen.queryByText(/The organization keeps/)).toBeNull();
});

test.each<[string, string, Settings, RegExp]>([
  ["a retired template", `org:${id}`, { templates: [aTemplate({ state: "retired" })] }, /has retired this/],
  ["a draft", `org:${id}`, { templates: [aTemplate({ state: "draft" })] }, /there is no such template/],
  ["an unknown template", "org:00000000000000ff", {}, /there is no such template/],
  ["a script", "org:<script>alert(1)</script>", {}, /there is no such template/],
])("a link with %s says so and offers the others", async (_what, asked, settings, sentence) => {
  await open({ ...settings, ...link(asked) });
  expect(await screen.findByText(sentence)).toBeVisible();
  expect(within(screen.getByRole("list", { name: "Jobs" })).getByText("Clone")).toBeVisible();
  expect(await axeViolations()).toEqual([]);
});

test("a link with a template that somebody damaged says so and offers the others", async () => {
  const started = anAzure(link(`org:${id}`));
  started.world.extensionData.create(shared, "templates", { id, title: "x".repeat(4_000_000) });
  render(<MyTokensPage azure={started.azure} edition={wholeEdition} now={readNow} />);
  expect(await screen.findByText(/cannot be read; choose another/)).toBeVisible();
});

test("a template that asks for more than when it was last used says what, before it is used", async () => {
  const asksMore = aTemplate({ scopes: ["vso.packaging_write", "vso.unheardOf"], longestDays: 90 });
  await open({
    ...link(`org:${id}`),
    templates: [asksMore],
    seen: { scopes: ["vso.packaging"], longestDays: 30 },
  });
  await form();
  expect(await screen.findByText("Before you use this template")).toBeVisible();
  expect(
    await screen.findByText(
      /asks for more than when you last used it: Packaging \(read and write\), vso\.unheardof/,
    ),
  ).toBeVisible();
  expect(screen.getByText(/may now live longer than when you last used it: up to 90 days/)).toBeVisible();
  expect(screen.getByText(/scopes that PAT Steward does not know: vso\.unheardOf/)).toBeVisible();
  expect(await axeViolations()).toEqual([]);
});

test("a template of high privilege says so also the first time", async () => {
  await open({ ...link(`org:${id}`), templates: [aTemplate({ scopes: ["vso.code_manage"] })] });
  await form();
  expect(screen.getByText(/scopes of high privilege: Code \(read, write, and manage\)/)).toBeVisible();
  expect(screen.queryByText(/than when you last used it/)).toBeNull();
});

test("what was seen of a template and cannot be read is said to be unknown", async () => {
  const started = anAzure(link(`org:${id}`));
  started.world.extensionData.create(shared, "templates", { id, ...writeTemplate(aTemplate()) });
  const { ownData } = started.azure;
  const getDocument = () => Promise.reject(new Error("Busy."));
  const azure = { ...started.azure, ownData: { ...ownData, getDocument } };
  render(<MyTokensPage azure={azure} edition={wholeEdition} now={readNow} />);
  expect(await screen.findByText(/It may ask for more now/)).toBeVisible();
});

test("a token made from a template keeps where it came from, for the person alone, and what was seen", async () => {
  const started = await open(link(`org:${id}`));
  await started.user.click(await form());
  expect(await screen.findByText(/only time/)).toBeVisible();
  const newest = started.world.tokensOf(started.world.me.descriptor).at(-1);
  await waitFor(() => expect(docs(started, "origins")).toHaveLength(1));
  expect(docs(started, "origins")).toEqual([
    {
      ...{ id: newest?.authorizationId, __etag: 1, format: 1, templateId: id, version: 3 },
      ...{ scopes: ["vso.packaging"], usualDays: 7, longestDays: 30, keptAtUtc: now.toISOString() },
    },
  ]);
  await waitFor(() =>
    expect(docs(started, "seenTemplates")).toMatchObject([
      { id, scopes: ["vso.packaging"], longestDays: 30 },
    ]),
  );
  const everyones = started.world.extensionData.query([{ scope: shared, collection: "tokenOrigins" }]);
  expect(everyones).toEqual([]);
});

test("where the organization keeps origins, the form says so before, and the note has no owner", async () => {
  const started = await open({ ...link(`org:${id}`), isShared: true });
  await form();
  expect(
    await screen.findByText("The organization keeps which template this token was made from."),
  ).toBeVisible();
  await started.user.click(await form());
  expect(await screen.findByText(/only time/)).toBeVisible();
  await waitFor(() =>
    expect(started.world.extensionData.list(shared, "tokenOrigins")).toMatchObject([
      { templateId: id, version: 3 },
    ]),
  );
  const text = JSON.stringify(started.world.extensionData.list(shared, "tokenOrigins"));
  expect(text).not.toContain(started.world.me.displayName);
  expect(text).not.toContain(started.world.me.descriptor);
});

test("a note that cannot be written hides neither the token nor its secret, and is told", async () => {
  const started = await open({ ...link(`org:${id}`), isFull: true });
  const before = started.world.tokensOf(started.world.me.descriptor).length;
  await started.user.click(await form());
  expect(await screen.findByText(/only time/)).toBeVisible();
  expect(await screen.findByText(/could not note which template/)).toBeVisible();
  expect(screen.getByRole("button", { name: "Copy the token" })).toBeEnabled();
  expect(started.world.tokensOf(started.world.me.descriptor)).toHaveLength(before + 1);
  expect(await axeViolations()).toEqual([]);
});

test("a token made from a template that comes with the product keeps nothing", async () => {
  const started = await open(link("clone"));
  await started.user.click(await form());
  expect(await screen.findByText(/only time/)).toBeVisible();
  expect(docs(started, "origins")).toEqual([]);
});

test("the caution and the refused link speak German", async () => {
  const culture = "de-DE";
  const started = await open({
    ...{
      culture,
      templates: [aTemplate({ scopes: ["vso.code_manage"] }), aTemplate({ id: "00000000000000a2" })],
    },
    ...link(`org:${id}`),
  });
  await screen.findByRole("button", { name: "Erstellen" });
  expect(await screen.findByText("Bevor Sie diese Vorlage verwenden")).toBeVisible();
  expect(screen.getByText(/Sie verlangt Bereiche mit hoher Berechtigung: Code/)).toBeVisible();
  expect(started.opened).toEqual([]);
});
