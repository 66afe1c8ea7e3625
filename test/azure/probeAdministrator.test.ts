import { AdminCredential } from "../../src/azure/credentials/AdminCredential";
import { EntraUnavailable } from "../../src/azure/credentials/EntraUnavailable";
import { GraphClient } from "../../src/azure/clients/GraphClient";
import { probeAdministrator } from "../../src/azure/probeAdministrator";
import { TokenAdminClient } from "../../src/azure/clients/TokenAdminClient";
import { asEntra, manifestScopes } from "../emulator/asking";
import { fetchFrom } from "../emulator/fetchFrom";
import { createWorld, type WorldOptions } from "../emulator/world/World";

function probing(options: WorldOptions = {}, entra?: () => Promise<string>) {
  const world = createWorld(options);
  globalThis.fetch = fetchFrom(world);
  const scopes = ["vso.graph", "vso.tokenadministration"];
  const credential = new AdminCredential(() => Promise.resolve(world.issueExtensionToken(manifestScopes)), {
    getToken: entra ?? (() => Promise.resolve(asEntra(world, scopes).replace("Bearer ", ""))),
  });
  const connection = {
    rootPath: "http://localhost/vssps.dev.azure.com/fabrikam/",
    authTokenProvider: credential,
  };
  const clients = { graph: new GraphClient(connection), tokenAdmin: new TokenAdminClient(connection) };
  const probe = (user: { descriptor?: string } = world.me) =>
    probeAdministrator({ id: world.me.id, descriptor: user.descriptor }, clients, credential);
  return { world, clients, probe };
}

const unavailable = () => Promise.reject(new EntraUnavailable("noClientId"));

test("an administrator gets in with the extension's own token", async () => {
  const { probe, world } = probing({}, unavailable);
  expect(await probe()).toEqual({ isAdministrator: true, myDescriptor: world.me.descriptor });
});

test("the descriptor is looked up if the host does not give it", async () => {
  const { probe, world } = probing();
  expect(await probe({})).toEqual({ isAdministrator: true, myDescriptor: world.me.descriptor });
});

test("if the service rejects the extension's token, the Entra token is used from then on", async () => {
  const { probe, world, clients } = probing({ switches: { adminTakesExtensionToken: false } });
  expect(await probe()).toMatchObject({ isAdministrator: true });
  expect((await clients.tokenAdmin.list(world.me.descriptor)).tokens).not.toHaveLength(0);
});

test.each([
  ["with an Entra token", undefined, false],
  ["without one, which is reported", unavailable, true],
])("a member is told apart from a failure, %s", async (_, entra, isEntraUntried) => {
  const { probe } = probing({ scenario: "member" }, entra);
  expect(await probe()).toMatchObject({ isAdministrator: false, isEntraUntried });
});

test("a failure stays a failure, and makes nobody a mere member", async () => {
  const { probe, world } = probing();
  world.faults.add({ kind: "status", status: 500 });
  await expect(probe()).rejects.toMatchObject({ kind: "unexpected" });
});

test.each(["nobodysId", "anonymousAccess", "emptyObject"] as const)(
  "an administrator whose session has ended is signed out, not a mere member: %s",
  async (anonymousAnswer) => {
    const { probe, world } = probing({ switches: { signedOutAnswer: "401", anonymousAnswer } });
    jest.spyOn(world, "issueExtensionToken").mockReturnValue("an ended session");
    await expect(probe()).rejects.toMatchObject({ kind: "signedOut" });
  },
);

test("an administrator whose session ends during the second attempt is not a mere member either", async () => {
  const switches = { adminTakesExtensionToken: false, signedOutAnswer: "401" } as const;
  const { probe } = probing({ switches }, () => Promise.resolve("an ended session"));
  await expect(probe()).rejects.toMatchObject({ kind: "signedOut" });
});

test.each(["conditionalAccess", "signInFirst"] as const)(
  "a refusal with its own remedy does not make the person a mere member: %s",
  async (accessRefusal) => {
    const { probe } = probing({ switches: { accessRefusal } });
    await expect(probe()).rejects.toMatchObject({ kind: "forbidden", details: { reason: accessRefusal } });
  },
);

test("a server without Token Administration is not the person's fault", async () => {
  const { probe } = probing({ switches: { tokenAdministration: "absent" } });
  await expect(probe()).rejects.toMatchObject({
    kind: "missing",
    details: { reason: "noTokenAdministration" },
  });
});
