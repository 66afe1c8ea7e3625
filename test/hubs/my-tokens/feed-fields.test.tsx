import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import * as React from "react";

import { Snippets } from "../../../src/hubs/my-tokens/snippets/Snippets";
import { snippetContext } from "../../../src/hubs/my-tokens/snippets/snippetContext";
import { en as text } from "../../../src/hubs/my-tokens/snippets/words/en";
import { builtInTemplates } from "../../../src/tokens/templates/builtInTemplates";
import { axeViolations } from "../axe";

const organization = { id: "1", url: "https://dev.azure.com/fabrikam", name: "fabrikam" };
const packages = "https://pkgs.dev.azure.com/fabrikam";

function openLines(id = "packages-read") {
  const template = builtInTemplates.find((each) => each.id === id);
  if (!template) throw new Error(`There is no template ${id}.`);
  const context = snippetContext(organization, template);
  render(<Snippets context={context} ids={template.snippets} secret={undefined} />);
  return userEvent.setup();
}

const registry = () => screen.getByRole("region", { name: text.blocks.projectNpmrc }).textContent;
const field = (name: "project" | "feed") => screen.getByLabelText(text.names[name]);
const organizationFeed = () => screen.getByRole("checkbox", { name: text.feed.ofOrganization });

async function paste(user: ReturnType<typeof userEvent.setup>, address: string) {
  await user.clear(field("feed"));
  await user.click(field("feed"));
  await user.paste(address);
}

test("asks for the project before the feed, and says which feeds have none", async () => {
  const user = openLines();
  const [first, second] = screen.getAllByRole("textbox");
  expect([first, second]).toEqual([field("project"), field("feed")]);
  expect(screen.getByText(text.feed.note)).toBeInTheDocument();
  expect(registry()).toBe(`registry=${packages}/YOUR_PROJECT/_packaging/YOUR_FEED/npm/registry/`);
  await user.type(field("project"), "My shop");
  await user.type(field("feed"), "tools");
  expect(registry()).toBe(`registry=${packages}/My%20shop/_packaging/tools/npm/registry/`);
  expect(await axeViolations()).toEqual([]);
});

test("a feed of the whole organization needs no project", async () => {
  const user = openLines();
  await user.type(field("project"), "Shop");
  await user.type(field("feed"), "tools");
  await user.click(organizationFeed());
  expect(registry()).toBe(`registry=${packages}/_packaging/tools/npm/registry/`);
  expect(screen.queryByLabelText(text.names.project)).not.toBeInTheDocument();
  expect(organizationFeed()).toHaveFocus();
  await user.click(organizationFeed());
  expect(registry()).toBe(`registry=${packages}/Shop/_packaging/tools/npm/registry/`);
});

test("takes a pasted address apart, and says so", async () => {
  const user = openLines();
  await paste(user, `${packages}/My%20shop/_packaging/tools%40Release/nuget/v3/index.json`);
  expect([field("project"), field("feed")].map((box) => Reflect.get(box, "value"))).toEqual([
    "My shop",
    "tools@Release",
  ]);
  expect(screen.getByText(text.feed.taken)).toBeInTheDocument();
  expect(registry()).toBe(`registry=${packages}/My%20shop/_packaging/tools%40Release/npm/registry/`);
  await paste(user, "https://fabrikam.pkgs.visualstudio.com/_packaging/parts/npm/registry/");
  expect(organizationFeed()).toBeChecked();
  expect(registry()).toBe(`registry=${packages}/_packaging/parts/npm/registry/`);
});

test("does not use an address of another organization, or one that it cannot read", async () => {
  const user = openLines();
  await paste(user, "https://pkgs.dev.azure.com/contoso/_packaging/tools/npm/registry/");
  expect(screen.getByText(text.feed.foreign("contoso"))).toBeInTheDocument();
  expect(registry()).toContain("/YOUR_FEED/");
  await paste(user, "https://packages.example.com/npm/");
  expect(screen.getByText(text.feed.unreadable)).toBeInTheDocument();
  expect(registry()).toContain("/YOUR_FEED/");
  expect(await axeViolations()).toEqual([]);
});

test("says that a view is of no use to a token that publishes", async () => {
  const user = openLines("packages-publish");
  await user.type(field("project"), "Shop");
  await user.type(field("feed"), "tools@Release");
  expect(screen.getByText(text.feed.withoutView("Release"))).toBeInTheDocument();
  expect(registry()).toBe(`registry=${packages}/Shop/_packaging/tools/npm/registry/`);
});
