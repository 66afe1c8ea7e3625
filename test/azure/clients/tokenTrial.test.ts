import { Secret } from "../../../src/tokens/token/Secret";
import { anAzure, now } from "../../hubs/anAzure";
import type { Switches } from "../../emulator/world/Switches";

const inADay = new Date(now.getTime() + 86_400_000);

/** A token of one narrow scope that was just made, and what was requested since. */
async function made(switches: Partial<Switches> = {}, scope = "vso.code") {
  const opened = anAzure({ switches });
  const wish = { name: "clone", scopes: [scope], validTo: inADay };
  const creation = await opened.azure.pats.create(wish, now, new Set());
  if (creation.kind !== "created") throw new Error("The token was not made.");
  const { requests } = opened.world;
  const before = requests.length;
  return { ...opened, ...creation, since: () => requests.slice(before) };
}

test("a token that works is known as the person's, by one request to Azure DevOps that has it in a header alone", async () => {
  const { azure, secret, since } = await made();
  const fetched = jest.spyOn(globalThis, "fetch");
  expect(await azure.tryToken(secret)).toEqual({ kind: "works" });
  expect(since()).toHaveLength(1);
  expect(fetched).toHaveBeenCalledTimes(1);
  const [url, request] = fetched.mock.calls[0] ?? [];
  const { headers, ...rest } = request ?? {};
  expect(new Headers(headers).get("Authorization")).toBe(`Basic ${btoa(`:${secret.reveal()}`)}`);
  expect(String(url)).toMatch(/\/vssps\.dev\.azure\.com\/fabrikam\/_apis\/connectionData/);
  expect(JSON.stringify([url, rest])).not.toContain(secret.reveal());
  expect(rest).toMatchObject({ method: "GET", redirect: "manual", cache: "no-store" });
});

test.each<[string, Partial<Switches>, string]>([
  ["scopes that do not allow the question, as 401", { whoAmINeeds: "vso.profile" }, "scope"],
  ["the same as 403", { whoAmINeeds: "vso.profile", missingScopeStatus: 403 }, "scope"],
])("%s", async (_, switches, kind) => {
  // Unlike most scopes, this one does not include the profile.
  const { azure, secret, since } = await made(switches, "vso.project");
  expect(await azure.tryToken(secret)).toEqual({ kind });
  expect(since()).toHaveLength(1);
});

test("a policy that refuses it is named", async () => {
  const { azure, secret, world } = await made();
  world.switches.accessRefusal = "conditionalAccess";
  expect(await azure.tryToken(secret)).toEqual({ kind: "policy" });
});

test.each(["203", "302", "401"] as const)(
  "a token that is not accepted yet, where that is a %s",
  async (signedOutAnswer) => {
    const { azure, since } = await made({ signedOutAnswer });
    const unknown = new Secret(`${"x".repeat(76)}AZDO${"1234"}`);
    expect(await azure.tryToken(unknown)).toEqual({ kind: "notYet" });
    expect(since()).toHaveLength(1);
  },
);

test("an answer for somebody else, or for nobody, is not called working", async () => {
  const { azure, secret } = await made();
  const answer = { authenticatedUser: { id: "aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa" } };
  jest.spyOn(globalThis, "fetch").mockResolvedValue(Response.json(answer));
  expect(await azure.tryToken(secret)).toEqual({ kind: "notYet" });
});

test("without an answer it says so, and keeps the secret to itself", async () => {
  const { azure, secret, world } = await made();
  world.faults.add({ kind: "dropBefore", path: "connectionData" });
  const trial = await azure.tryToken(secret);
  expect(trial).toMatchObject({ kind: "failed", error: { kind: "offline" } });
  expect(JSON.stringify(trial)).not.toContain(secret.reveal());
});
