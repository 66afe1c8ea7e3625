import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import * as React from "react";

import type { PersonalAzure } from "../../../src/azure/connectPersonal";
import { appMemoryOf } from "../../../src/azure/credentials/AppMemory";
import { EntraUnavailable } from "../../../src/azure/credentials/EntraUnavailable";
import { extensionDataOf } from "../../../src/azure/data/extensionDataOf";
import { MyTokensPage } from "../../../src/hubs/my-tokens/MyTokensPage";
import { personalEdition } from "../../../src/hubs/my-tokens/personal/personalEdition";
import { wholeEdition } from "../../../src/hubs/my-tokens/wholeEdition";
import { en as setUp } from "../../../src/hubs/setup/words/en";
import { anAzure, now } from "../anAzure";
import { axeViolations } from "../axe";
import { dataManagerOf } from "../dataManagerOf";
import { otherClient, setUpStep as step, usualClient } from "../openSetUp";

const shared = { type: "Default", value: "Current" } as const;
const foreign = "f0e10000-0000-4000-8000-00000000f0e1";

afterEach(() => localStorage.clear());

/** My tokens of the personal edition: nothing behind it reaches the administrators' side. */
function open(settings: Parameters<typeof anAzure>[0] = {}) {
  const started = anAzure({ sleep: async () => undefined, ...settings });
  const { world } = started;
  const own = { ...started.azure, organization: undefined };
  const azure: PersonalAzure = {
    ...own,
    application: {
      data: extensionDataOf(async () => dataManagerOf(world.extensionData)),
      confirmedApp: appMemoryOf("confirmed", {
        organizationId: world.organization.id,
        userId: world.me.id,
        data: own.ownData,
      }),
      ownTenant: async () => undefined,
    },
  };
  const clock = () => now;
  render(<MyTokensPage azure={azure} edition={personalEdition(azure, clock)} now={clock} />);
  return { ...started, user: userEvent.setup() };
}

const noApp = {
  scenario: "no-app",
  getToken: () => Promise.reject(new EntraUnavailable("noClientId")),
} as const;

test("lists the tokens, and asks nothing that takes a permission of the manifest", async () => {
  const { world } = open();
  await screen.findByText(/of 24 tokens shown/);
  expect(world.requests.map(({ url }) => url).filter((url) => !url.includes("/tokens/pats"))).toEqual([]);
});

test("without an application, a member is told what to do and whom to send where", async () => {
  const { user, world } = open(noApp);
  expect(await screen.findByText(/^An organization administrator can set one/)).toBeInTheDocument();
  await user.click(await screen.findByRole("button", { name: "Check setup" }));
  const signIn = await step("signIn", "Failed");
  expect(signIn.getByText(/_settings\/pat-steward\.pat-steward\.my-tokens-fallback$/)).toBeInTheDocument();
  expect(screen.queryByText(setUp.steps.permission.title)).not.toBeInTheDocument();
  expect(screen.queryByText(setUp.steps.application.title)).not.toBeInTheDocument();
  expect(await axeViolations()).toEqual([]);
  expect(world.requests.filter(({ url }) => !url.includes("/tokens/pats"))).toEqual([]);
});

test("an administrator names the application in Setup, compares it, and only then it is tried", async () => {
  const { user, world } = open(noApp);
  await user.click(await screen.findByRole("button", { name: "Setup" }));
  await user.click(await screen.findByRole("button", { name: "Name the Entra application" }));
  const failed = await step("application", "Failed");
  await step("signIn", "Waiting for an earlier step");
  expect(failed.getByText("How to register the application")).toBeInTheDocument();
  await user.click(failed.getByRole("button", { name: "Change the application" }));
  const form = within(screen.getByRole("region", { name: "Entra application" }));
  expect(form.getByLabelText("Application (client) id")).toHaveFocus();
  expect(screen.getByText(/^Anyone in the organization can change what is stored here/)).toBeInTheDocument();
  await user.type(form.getByLabelText("Application (client) id"), "not an id");
  await user.click(form.getByRole("button", { name: "Save" }));
  expect(form.getByText(/^Not a valid id/)).toBeInTheDocument();
  await user.clear(form.getByLabelText("Application (client) id"));
  await user.type(form.getByLabelText("Application (client) id"), otherClient);
  await user.type(form.getByLabelText("Directory (tenant) id"), foreign);
  await user.click(form.getByRole("button", { name: "Save" }));

  const application = await step("application", "Check this");
  for (const sentence of [
    `Application id, set by the organization: ${otherClient}`,
    `Tenant id, set by the organization: ${foreign}`,
    "PAT Steward could not check whether that is your organization's tenant.",
    new RegExp(`^Last changed by ${world.me.displayName} `),
    /^Any member of the organization can change this setting/,
    /^To compare: in the Microsoft Entra admin center/,
  ])
    expect(application.getByText(sentence)).toBeInTheDocument();
  expect(world.extensionData.get(shared, "$settings", "entraApp")["value"]).toMatchObject({
    clientId: otherClient,
    tenantId: foreign,
    changed: { byId: world.me.id },
  });
  await step("signIn", "Waiting for an earlier step");
  expect(await axeViolations()).toEqual([]);
  await user.click(application.getByRole("button", { name: "I compared this in Entra" }));
  await step("application", "Passed");
  await step("signIn", "Failed");
});

test("what another member named since is a changed application here too", async () => {
  const { user, world } = open({
    getToken: () =>
      Promise.reject(
        new EntraUnavailable("changedApp", undefined, {
          app: { clientId: otherClient, tenantId: foreign, from: "organization" },
          before: { clientId: usualClient },
        }),
      ),
  });
  for (const sentence of [
    /names an Entra application that you have not used here before/,
    `Application id you used before: ${usualClient}`,
    "PAT Steward could not check whether that is your organization's tenant.",
    "The setting does not say who last changed it.",
  ])
    expect(await screen.findByText(sentence)).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Check setup" }));
  await user.click(await screen.findByRole("button", { name: "Name the Entra application" }));
  const value = { clientId: otherClient, tenantId: foreign };
  world.extensionData.set(shared, "$settings", { id: "entraApp", value, __etag: -1 });
  await step("application", "Check this");
});

test("a setting that cannot be read says so, and nothing can be saved over it", async () => {
  const { user, world } = open(noApp);
  world.extensionData.get = () => {
    throw new Error("The data service is down.");
  };
  await user.click(await screen.findByRole("button", { name: "Setup" }));
  await user.click(await screen.findByRole("button", { name: "Name the Entra application" }));
  await step("application", "Failed");
  const form = within(await screen.findByRole("region", { name: "Entra application" }));
  expect(await form.findByText(/^Could not be read: /)).toBeInTheDocument();
  expect(form.getByRole("button", { name: "Save" })).toHaveAttribute("aria-disabled", "true");
});

test("a save that fails says so, and keeps what was typed", async () => {
  const { user, world } = open(noApp);
  await user.click(await screen.findByRole("button", { name: "Setup" }));
  await user.click(await screen.findByRole("button", { name: "Name the Entra application" }));
  const form = within(await screen.findByRole("region", { name: "Entra application" }));
  await user.type(await form.findByLabelText("Application (client) id"), otherClient);
  world.extensionData.set = () => {
    throw new Error("The data service is down.");
  };
  await user.click(form.getByRole("button", { name: "Save" }));
  expect(await form.findByText(/^Not saved: /)).toBeInTheDocument();
  expect(form.getByLabelText("Application (client) id")).toHaveValue(otherClient);
});

test("the whole edition has no Setup in My tokens: its own page has it", async () => {
  const { azure } = anAzure();
  render(<MyTokensPage azure={azure} edition={wholeEdition} now={() => now} />);
  await screen.findByText(/of 24 tokens shown/);
  expect(screen.queryByRole("button", { name: "Setup" })).not.toBeInTheDocument();
});

test("Azure DevOps Server has nothing to set up", async () => {
  open({ isHosted: false });
  await screen.findByRole("button", { name: "About this page" });
  expect(screen.queryByRole("button", { name: "Setup" })).not.toBeInTheDocument();
});
