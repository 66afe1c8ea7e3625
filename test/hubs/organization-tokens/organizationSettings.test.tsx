import { screen, waitFor, within } from "@testing-library/react";

import { axeViolations } from "../axe";
import { openOrganization } from "./anOrganizationPage";

const shared = { type: "Default", value: "Current" } as const;
const guid = "38aaa865-2c70-4bf7-a308-0c6539c38c1a";

async function atSettings() {
  const opened = openOrganization({ query: { tab: "settings" } });
  const region = async (name: string) => within(await screen.findByRole("region", { name }));
  return { ...opened, region };
}

test("saves the protected list with who changed it, and the next revocation knows it", async () => {
  const { user, world, region } = await atSettings();
  const list = await region("Protected list");
  expect(await list.findByText("Nothing has been saved yet.")).toBeInTheDocument();
  await user.type(list.getByLabelText(/^People/), "somebody without mark");
  await user.click(list.getByRole("button", { name: "Save" }));
  expect(list.getByText(/Neither email addresses nor descriptors: somebody/)).toBeInTheDocument();
  await user.clear(list.getByLabelText(/^People/));
  await user.type(list.getByLabelText(/^People/), "priya.raman@fabrikam.example");
  await user.click(list.getByRole("button", { name: "Save" }));
  expect(await list.findByText("Saved.")).toBeInTheDocument();
  expect(list.getByText(/Last changed by Ines Calder on/)).toBeInTheDocument();
  expect(world.extensionData.get(shared, "settings", "protectedList")["value"]).toEqual({
    people: ["priya.raman@fabrikam.example"],
    tokens: [],
  });
  expect(await axeViolations()).toEqual([]);
});

test("saves nothing over what somebody else saved meanwhile, and explains", async () => {
  const { user, world, region } = await atSettings();
  const list = await region("Protected list");
  await list.findByText("Nothing has been saved yet.");
  const value = { people: ["a@fabrikam.example"], tokens: [] };
  world.extensionData.create(shared, "settings", { id: "protectedList", value });
  await user.type(list.getByLabelText(/^Tokens/), guid);
  await user.click(list.getByRole("button", { name: "Save" }));
  expect(await list.findByText(/Someone else changed this in the meantime/)).toBeInTheDocument();
  await user.click(list.getByRole("button", { name: "Load the current value" }));
  expect(await list.findByDisplayValue("a@fabrikam.example")).toBeInTheDocument();
});

test("takes only ids for the Entra application", async () => {
  const { user, world, region } = await atSettings();
  const entra = await region("Entra application");
  const client = await entra.findByLabelText(/client/);
  await user.clear(client);
  await user.type(client, "javascript:alert(1)");
  await user.click(entra.getByRole("button", { name: "Save" }));
  expect(entra.getByText(/Not a valid id/)).toBeInTheDocument();
  await user.clear(client);
  await user.type(client, guid);
  await user.click(entra.getByRole("button", { name: "Save" }));
  expect(await entra.findByText("Saved.")).toBeInTheDocument();
  expect(world.extensionData.get(shared, "$settings", "entraApp")["value"]).toMatchObject({ clientId: guid });
});

test("a revocation rule says how blunt it is and wants its words typed", async () => {
  const { user, world, region } = await atSettings();
  const rules = await region("Revocation rules");
  expect(rules.getByText(/A rule is a blunt tool/)).toBeInTheDocument();
  await user.click(rules.getByText("Show the form"));
  await user.type(rules.getByLabelText(/^Scopes/), "vso.code vso.nonsense");
  await user.click(rules.getByRole("button", { name: "Create the rule" }));
  expect(rules.getByText("Unknown scopes: vso.nonsense")).toBeInTheDocument();
  expect(rules.getByText(/Type exactly/)).toBeInTheDocument();
  expect(world.sessions.rules).toEqual([]);
  await user.clear(rules.getByLabelText(/^Scopes/));
  await user.type(rules.getByLabelText(/^Scopes/), "vso.code");
  await user.type(rules.getByLabelText(/To confirm/), "revoke by rule");
  await user.click(rules.getByRole("button", { name: "Create the rule" }));
  expect(await rules.findByText(/Azure DevOps accepted the rule for 1 scope/)).toBeInTheDocument();
  expect(world.sessions.rules).toMatchObject([{ scopes: ["vso.code"] }]);
});

test("a saved view is offered as the organization's and applied only when chosen", async () => {
  const { user, world, address, scanToEnd } = openOrganization();
  const value = [{ name: "Dangerous", query: { risk: "fullAccess", evil: "x" } }];
  world.extensionData.create(shared, "settings", { id: "savedViews", value });
  await scanToEnd();
  expect(address).toEqual({});
  await user.click(screen.getByRole("button", { name: "Saved views" }));
  expect(await screen.findByText(/From the organization/)).toBeInTheDocument();
  await screen.findByRole("button", { name: "Dangerous" });
  expect(await axeViolations()).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Dangerous" }));
  expect(address).toEqual({ risk: "fullAccess" });
  await user.click(screen.getByRole("button", { name: "Saved views" }));
  await user.type(await screen.findByLabelText("View name"), "Mine");
  await user.click(screen.getByRole("button", { name: "Save current filters" }));
  expect(await screen.findByText("Mine is saved.")).toBeInTheDocument();
});

test("a view whose name looks like a token is not saved", async () => {
  const { user, world, scanToEnd } = openOrganization();
  await scanToEnd();
  await user.click(screen.getByRole("button", { name: "Saved views" }));
  await user.click(await screen.findByLabelText("View name"));
  await user.paste("for x7Kp2Lm9Qz4Rt8Vw1Ns6");
  await user.click(screen.getByRole("button", { name: "Save current filters" }));
  expect(await screen.findByText(/looks like a token, so nothing is saved/)).toBeInTheDocument();
  expect(world.requests.filter(({ url, method }) => url.includes("savedViews") && method !== "GET")).toEqual(
    [],
  );
});

test("a saved view that cannot be read is named, survives the next save, and can be deleted", async () => {
  const { user, world, scanToEnd } = openOrganization();
  const scope = { type: "Default", value: "Current" } as const;
  const value = [{ name: "Dangerous", query: { risk: "fullAccess" } }, { title: "of a newer version" }];
  world.extensionData.create(scope, "settings", { id: "savedViews", value });
  const stored = () => world.extensionData.get(scope, "settings", "savedViews")["value"];
  await scanToEnd();
  await user.click(screen.getByRole("button", { name: "Saved views" }));
  expect(await screen.findByText(/1 entry is not a view/)).toBeInTheDocument();
  await user.type(screen.getByLabelText("View name"), "Mine");
  await user.click(screen.getByRole("button", { name: "Save current filters" }));
  await screen.findByText("Mine is saved.");
  expect(stored()).toEqual([value[0], { name: "Mine", query: {} }, value[1]]);
  expect(await axeViolations()).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Delete unreadable entries" }));
  await waitFor(() => expect(screen.queryByText(/1 entry is not a view/)).not.toBeInTheDocument());
  expect(stored()).toEqual([value[0], { name: "Mine", query: {} }]);
});
