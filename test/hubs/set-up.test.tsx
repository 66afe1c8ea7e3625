import { screen } from "@testing-library/react";

import { EntraUnavailable, type EntraCause } from "../../src/azure/credentials/EntraUnavailable";
import { en as setUp } from "../../src/hubs/setup/words/en";
import { asEntra } from "../emulator/asking";
import type { World } from "../emulator/world/World";
import { axeViolations } from "./axe";
import {
  openSetUp as open,
  otherClient as clientId,
  setUpStep as step,
  usualClient as usual,
} from "./openSetUp";

const { steps } = setUp;
const tokenOf = (world: World) => asEntra(world).replace("Bearer ", "");
const cause = (reason: EntraCause) => () => Promise.reject(new EntraUnavailable(reason));

afterEach(() => localStorage.clear());

test("tries every step when the check opens, and shows what each saw", async () => {
  const { show, world } = open().confirmed();
  show();
  const application = await step("application", "Passed");
  expect(application.getByText(`Application id, set by the organization: ${usual}`)).toBeInTheDocument();
  expect(application.getByText("You confirmed this application earlier.")).toBeInTheDocument();
  const permission = await step("permission", "Passed");
  expect(permission.getByText(/returned your tokens through the administrator API/)).toBeInTheDocument();
  const own = await step("ownTokens", "Passed");
  expect(own.getByText(/returned the list of your tokens: \d+ active tokens/)).toBeInTheDocument();
  expect(screen.getByRole("status")).toHaveTextContent(/All steps passed/);
  expect(world.requests.filter(({ method }) => method !== "GET")).toEqual([]);
  expect(await axeViolations()).toEqual([]);
});

test("asks for a new sign-in: a cached token proves nothing", async () => {
  const asked: boolean[] = [];
  const opened = open({
    getToken: async (refresh) => {
      asked.push(refresh);
      return tokenOf(opened.world);
    },
  });
  opened.confirmed().show();
  await step("signIn", "Passed");
  expect(asked[0]).toBe(true);
});

test("without an application, the later steps wait and the failed step shows how to set one", async () => {
  const { show, name, user, done } = open({ scenario: "no-app" });
  show();
  const application = await step("application", "Failed");
  expect(application.getByText(/No Entra application is configured/)).toBeInTheDocument();
  expect(
    (await step("signIn", "Waiting for an earlier step")).getByText(/needs step 2 to pass first/),
  ).toBeInTheDocument();
  await step("ownTokens", "Waiting for an earlier step");
  await user.click(application.getByText("How to register the application"));
  expect(application.getByText(/az ad app create/)).toBeInTheDocument();
  expect(screen.getByRole("status")).toHaveTextContent("1 of 4 steps passed.");
  expect(await axeViolations()).toEqual([]);
  await user.click(application.getByRole("button", { name: "Open settings" }));
  expect(done).toEqual(["settings"]);

  name({ clientId });
  await user.click(application.getByRole("button", { name: `Try again: ${steps.application.title}` }));
  const unconfirmed = await step("application", "Check this");
  expect(unconfirmed.getByText(new RegExp(clientId))).toBeInTheDocument();
  await user.click(unconfirmed.getByRole("button", { name: "I compared this in Entra" }));
  expect((await step("application", "Passed")).getByText(new RegExp(clientId))).toBeInTheDocument();
  await step("ownTokens", "Passed");
});

const foreign = "f0e10000-0000-4000-8000-00000000f0e1";
const changed = { byId: "an id", byName: "Milo Andersen", atUtc: "2026-11-20T09:00:00Z" };

describe("an application that any member may have set", () => {
  test("needs a check, shows all that can be compared, and consent waits until somebody confirms it", async () => {
    const { show, name, user, world } = open();
    name({ clientId, tenantId: foreign, changed });
    show();
    const application = await step("application", "Check this");
    for (const sentence of [
      `Application id, set by the organization: ${clientId}`,
      `Tenant id, set by the organization: ${foreign}`,
      `That is not your organization's tenant, which is ${world.organization.tenantId}.`,
      /^Last changed by Milo Andersen \(account id an id\) on/,
      /^Any member of the organization can change this setting/,
      /^To compare: in the Microsoft Entra admin center/,
      /An Entra administrator can consent for everyone/,
    ])
      expect(application.getByText(sentence)).toBeInTheDocument();
    await step("signIn", "Waiting for an earlier step");
    expect(screen.queryByRole("button", { name: "Give consent" })).not.toBeInTheDocument();
    expect(screen.getByRole("status")).toHaveTextContent("1 of 4 steps passed.");
    expect(await axeViolations()).toEqual([]);
    await user.click(application.getByRole("button", { name: "I compared this in Entra" }));
    await step("application", "Passed");
    await step("signIn", "Passed");
    expect(application.getByText(/^That is not your organization's tenant/)).toBeInTheDocument();
  });

  test.each([
    ["another client", { clientId }],
    ["the confirmed client with a stranger's tenant", { clientId: usual, tenantId: foreign }],
  ])("needs another check if somebody has named %s since", async (_, value) => {
    const { show, name } = open().confirmed();
    name({ ...value, changed });
    show();
    const application = await step("application", "Check this");
    expect(application.getByRole("button", { name: "I compared this in Entra" })).toBeInTheDocument();
  });

  test("is not confirmed by a click on the one named before", async () => {
    const { show, name, user } = open();
    show();
    const application = await step("application", "Check this");
    name({ clientId, changed });
    await user.click(application.getByRole("button", { name: "I compared this in Entra" }));
    await screen.findByText(`Application id, set by the organization: ${clientId}`);
    await step("application", "Check this");
  });
});

test("calls a stored value that is not a client id invalid, and does not show it", async () => {
  const { show, name } = open();
  name({ clientId: "javascript:alert(1)" });
  show();
  const application = await step("application", "Failed");
  expect(application.getByText(/does not contain a valid client id/)).toBeInTheDocument();
  expect(screen.queryByText(/javascript/)).not.toBeInTheDocument();
});

test("says when the application is built in", async () => {
  process.env.ENTRA_CLIENT_ID = clientId;
  try {
    open({ scenario: "no-app" }).show();
    const application = await step("application", "Passed");
    expect(application.getByText(/^Built into this extension: client id/)).toBeInTheDocument();
  } finally {
    delete process.env.ENTRA_CLIENT_ID;
  }
});

test.each<[EntraCause, RegExp]>([
  ["noBridge", /no Nested App Authentication/],
  ["noAnswer", /did not answer/],
  ["failed", /Azure DevOps sign-in failed/],
])("a sign-in that fails with %s is a failure, and consent is not offered", async (reason, sentence) => {
  open({ getToken: cause(reason) })
    .confirmed()
    .show();
  const signIn = await step("signIn", "Failed");
  expect(signIn.getByText(sentence)).toBeInTheDocument();
  expect(signIn.queryByRole("button", { name: "Give consent" })).not.toBeInTheDocument();
  await step("ownTokens", "Waiting for an earlier step");
});

test.each<[EntraCause, RegExp]>([
  ["cancelled", /was closed before you finished/],
  ["popupBlocked", /blocked the Microsoft window/],
])("a window that ends as %s leaves the step failed, and it can be opened again", async (end, sentence) => {
  const { show, user } = open({ getToken: cause("noConsent"), askConsent: cause(end) }).confirmed();
  show();
  const signIn = await step("signIn", "Failed");
  await user.click(signIn.getByRole("button", { name: "Give consent" }));
  expect(await signIn.findByText(sentence)).toBeInTheDocument();
  expect(signIn.getByRole("button", { name: "Open window again" })).toBeInTheDocument();
});

test("consent alone does not pass the step: the sign-in is tried after it, and then the list", async () => {
  let hasConsent = false;
  const opened = open({
    getToken: async () => (hasConsent ? tokenOf(opened.world) : cause("noConsent")()),
    askConsent: async () => {
      hasConsent = true;
    },
  });
  opened.confirmed().show();
  const signIn = await step("signIn", "Failed");
  await opened.user.click(signIn.getByRole("button", { name: "Give consent" }));
  await step("signIn", "Passed");
  await step("ownTokens", "Passed");
});

test.each([
  ["401 that names nobody", { kind: "status", status: 401 }, "You are signed out of Azure DevOps."],
  ["403", { kind: "status", status: 403 }, "Azure DevOps does not let you do this."],
  ["a sign-in page", { kind: "signInPage" }, "You are signed out of Azure DevOps."],
  ["malformed JSON", { kind: "malformedJson" }, "Azure DevOps sent an unexpected response."],
] as const)(
  "%s from the list of own tokens is a failure with its own sentence",
  async (_name, fault, title) => {
    const { show, world } = open().confirmed();
    world.faults.add({ path: "tokens/pats", ...fault });
    show();
    const own = await step("ownTokens", "Failed");
    expect(own.getByText(title)).toBeInTheDocument();
    await step("signIn", "Passed");
  },
);

test("tells people who are not administrators, and links to the installed extensions", async () => {
  const { show, user, opened } = open({ scenario: "member" });
  show();
  const permission = await step("permission", "Failed");
  expect(permission.getByText(/Azure DevOps refused access to the administrator API/)).toBeInTheDocument();
  await user.click(permission.getByRole("button", { name: "Open installed extensions" }));
  expect(opened).toEqual(["https://dev.azure.com/fabrikam/_settings/extensions?tab=installed"]);
});

test("does not call a server error a refusal, and trying again can pass", async () => {
  const { show, world, user } = open().confirmed();
  world.faults.add({ path: "tokenadmin", kind: "status", status: 500, count: 1 });
  show();
  const permission = await step("permission", "Failed");
  expect(permission.queryByText(/refused access to the administrator API/)).not.toBeInTheDocument();
  await step("ownTokens", "Passed");
  await user.click(screen.getByRole("button", { name: "Try all again" }));
  await step("permission", "Passed");
});

test("on Azure DevOps Server there is one step, and the page says that the others do not apply", async () => {
  open({ scenario: "server", isHosted: false }).show();
  await step("permission", "Passed");
  expect(screen.getByText(/list of your own tokens do not apply here/)).toBeInTheDocument();
  expect(screen.getAllByRole("listitem")).toHaveLength(1);
});
