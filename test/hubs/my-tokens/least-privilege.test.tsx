import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import * as React from "react";

import { MyTokensPage } from "../../../src/hubs/my-tokens/MyTokensPage";
import { wholeEdition } from "../../../src/hubs/my-tokens/wholeEdition";
import { commonWords } from "../../../src/ui/words/commonWords";
import { WordsContext } from "../../../src/ui/words/WordsContext";
import { anAzure, now } from "../anAzure";
import { axeViolations } from "../axe";

/** The person's list with one token of this name and these scopes more, narrowed to it. */
async function openWith(displayName: string, scope: string, culture = "en-US") {
  const started = anAzure({ query: { q: displayName }, culture });
  const { world } = started;
  world.addToken({ displayName, scope, validFrom: new Date(now.getTime() - 86_400_000) });
  const words = await commonWords.load(culture);
  render(
    <WordsContext.Provider value={words}>
      <MyTokensPage azure={started.azure} edition={wholeEdition} now={() => now} />
    </WordsContext.Provider>,
  );
  return { ...started, user: userEvent.setup() };
}

async function atDetails(name: string, scope: string) {
  const opened = await openWith(name, scope);
  await opened.user.click(await screen.findByText(name));
  const panel = within(await screen.findByRole("dialog"));
  return { ...opened, panel };
}

test("a person sees which of their tokens may need less and why, and goes to one of them", async () => {
  const { user } = await openWith("git clone laptop", "vso.code_full vso.work");
  await user.click(await screen.findByRole("button", { name: /^\d+ tokens? may need less$/ }));
  const panel = within(
    await screen.findByRole("dialog", { name: "Tokens that may need only narrower scopes" }),
  );
  expect(panel.getByText(/only you know what a token is for/)).toBeVisible();
  expect(
    (await panel.findAllByText(/Its name suggests the job “Clone”, because it says “clone”/))[0],
  ).toBeVisible();
  expect(await axeViolations()).toEqual([]);
  await user.click(panel.getByRole("button", { name: "Open git clone laptop" }));
  expect(await screen.findByRole("dialog", { name: /git clone laptop/ })).toBeVisible();
});

test("details say what is enough and why, and Replace begins with just that", async () => {
  const { user, panel, world } = await atDetails("clone laptop", "vso.code_full vso.work");
  const part = within(await panel.findByRole("region", { name: "Narrower scopes" }));
  expect(
    part.getByText(/because it says “clone”\. These go beyond it: Code \(full\), Work items \(read\)\./),
  ).toBeVisible();
  expect(part.getByText("Code (read)")).toBeVisible();
  expect(part.getByText(/does not know what the token is used for/)).toBeVisible();
  expect(part.queryByText(/not used|unused/)).toBeNull();
  expect(await axeViolations()).toEqual([]);
  await user.click(part.getByRole("button", { name: "Replace with narrower scopes" }));
  const form = within(await screen.findByRole("dialog", { name: "Replace “clone laptop”" }));
  expect(await form.findByRole("radio", { name: "Fewer: what “Clone” needs" })).toBeChecked();
  await user.click(form.getByRole("button", { name: "Create" }));
  expect(await screen.findByText(/only time/)).toBeVisible();
  const made = world
    .tokensOf(world.me.descriptor)
    .find(({ displayName }) => /^clone laptop \(/.test(displayName ?? ""));
  expect(made?.scope).toBe("vso.code");
});

test("scopes that others include can be left out of the new token, which can do the same", async () => {
  const { user, panel } = await atDetails("nightly job", "vso.work vso.work_write vso.brand_new");
  const part = within(await panel.findByRole("region", { name: "Narrower scopes" }));
  expect(part.getByText("Work items (read) is already part of Work items (read and write).")).toBeVisible();
  expect(part.getByText(/does not know these, so the suggestion keeps them: vso.brand_new/)).toBeVisible();
  await user.click(part.getByRole("button", { name: "Replace with narrower scopes" }));
  const form = within(await screen.findByRole("dialog", { name: "Replace “nightly job”" }));
  expect(
    await form.findByRole("radio", { name: "Fewer: without those that others already include" }),
  ).toBeChecked();
  expect(form.getByText("The new token could do the same.")).toBeVisible();
});

test("a token for full access without a telling name gets no scopes made up for it", async () => {
  const { panel } = await atDetails("nightly job", "app_token");
  const part = within(await panel.findByRole("region", { name: "Narrower scopes" }));
  expect(part.getByText(/gives no reason for scopes of high privilege: Full access/)).toBeVisible();
  expect(part.getByText(/depends on its job/)).toBeVisible();
});

test("a token for which nothing speaks has no such part", async () => {
  const { panel } = await atDetails("nightly job", "vso.packaging");
  expect(await panel.findByText(/Packaging \(read\)/)).toBeVisible();
  await panel.findByRole("button", { name: "Replace" });
  expect(panel.queryByRole("region", { name: "Narrower scopes" })).toBeNull();
});

test("a hostile name is shown as text and suggests nothing beyond its words", async () => {
  const { panel } = await atDetails('<img src=x onerror="alert(1)"> clone', "vso.code_full");
  const part = within(await panel.findByRole("region", { name: "Narrower scopes" }));
  expect(part.getByText(/because it says “clone”\./)).toBeVisible();
  expect(document.querySelector("img[src=x]")).toBeNull();
});

test("all of it is German on a German page", async () => {
  const { user } = await openWith("Klonen Laptop", "vso.code_full", "de-DE");
  await user.click(await screen.findByRole("button", { name: /(kommt|kommen) vielleicht mit weniger aus$/ }));
  const panel = within(await screen.findByRole("dialog"));
  expect(
    await panel.findByText(/Sein Name spricht für die Aufgabe „Klonen“, denn er enthält „klonen“\./),
  ).toBeVisible();
  await user.click(panel.getByRole("button", { name: "Klonen Laptop öffnen" }));
  expect(await screen.findByRole("region", { name: "Engere Bereiche" })).toBeVisible();
});
