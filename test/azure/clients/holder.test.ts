import { providerOf, TokenTrialClient } from "../../../src/azure/clients/TokenTrialClient";
import { Secret } from "../../../src/tokens/token/Secret";
import { anAzure } from "../../hubs/anAzure";
import type { Switches } from "../../emulator/world/Switches";

/** A token of somebody else, and the client that asks with it. */
function leaked(switches: Partial<Switches> = {}, scope = "vso.code") {
  const { world } = anAzure({ switches });
  const [owner] = world.users.all().filter((user) => user !== world.me);
  if (!owner) throw new Error("Nobody else is there.");
  const { token, secret } = world.addToken({ owner: owner.descriptor, scope });
  const rootPath = "http://localhost:8080/vssps.dev.azure.com/fabrikam/";
  const ask = (value = secret) =>
    new TokenTrialClient({ rootPath, authTokenProvider: providerOf(new Secret(value)) }).askHolder();
  return { world, owner, token, secret, ask };
}

test("a token that works names the person under whom an administrator finds it", async () => {
  const { ask, owner } = leaked();
  expect(await ask()).toEqual({
    kind: "person",
    owner: {
      descriptor: owner.descriptor,
      displayName: owner.displayName,
      principalName: owner.principalName,
      kind: "user",
    },
  });
});

test.each(["203", "302", "401"] as const)(
  "one that is revoked or of somewhere else is not accepted, where that is a %s",
  async (signedOutAnswer) => {
    const { ask, secret } = leaked({ signedOutAnswer });
    expect(await ask(`A${secret.slice(2)}z`)).toEqual({ kind: "notAccepted" });
  },
);

test("scopes that do not allow the question, a policy, and a missing answer are told apart", async () => {
  expect(await leaked({ whoAmINeeds: "vso.profile" }, "vso.project").ask()).toEqual({ kind: "scope" });
  expect(await leaked({ accessRefusal: "conditionalAccess" }).ask()).toEqual({ kind: "policy" });
  const { ask, world, secret } = leaked();
  world.faults.add({ kind: "dropBefore", path: "connectionData" });
  const holder = await ask();
  expect(holder).toMatchObject({ kind: "failed", error: { kind: "offline" } });
  expect(JSON.stringify(holder)).not.toContain(secret);
});

test.each<[string, unknown]>([
  [
    "nobody",
    { authenticatedUser: { id: "aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa", subjectDescriptor: "aad.x" } },
  ],
  ["somebody without a descriptor", { authenticatedUser: { id: "1", providerDisplayName: "Ada" } }],
  ["nothing", {}],
])("an answer that names %s names no holder", async (_, body) => {
  const { ask } = leaked();
  jest.spyOn(globalThis, "fetch").mockResolvedValue(Response.json(body));
  expect(await ask()).toEqual({ kind: "notAccepted" });
});
