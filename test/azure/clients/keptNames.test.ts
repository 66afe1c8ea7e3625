import { PatClient } from "../../../src/azure/clients/PatClient";
import { TokenAdminClient } from "../../../src/azure/clients/TokenAdminClient";
import { asEntra, asExtension } from "../../emulator/asking";
import { fetchFrom } from "../../emulator/fetchFrom";
import { createWorld } from "../../emulator/world/World";
import { fetchReacting, json } from "../rest/aRestClient";

const noon = new Date("2026-11-21T12:00:00Z");
const realFetch = globalThis.fetch;
const names = ["R&D", "Größe", "Проверка", "<script>", "R&amp;D", `"it's" 🚀`, "nightly"];
const both = names.flatMap((name) => [
  { name, namesAreEncoded: true },
  { name, namesAreEncoded: false },
]);

afterEach(() => {
  globalThis.fetch = realFetch;
});

/** Both clients, with a service that may encode names. */
function clients(namesAreEncoded: boolean) {
  const world = createWorld({ now: () => noon, switches: { namesAreEncoded } });
  globalThis.fetch = fetchFrom(world);
  const over = (getAuthorizationHeader: () => Promise<string>) => ({
    rootPath: "http://localhost:8080/vssps.dev.azure.com/fabrikam/",
    authTokenProvider: { getAuthorizationHeader },
  });
  return {
    world,
    pats: new PatClient(over(async () => asEntra(world))),
    admin: new TokenAdminClient(over(async () => asExtension(world))),
  };
}

const wishFor = (name: string) => ({
  name,
  scopes: ["vso.code"],
  validTo: new Date(noon.getTime() + 7 * 86_400_000),
});
const sentNames = (requests: readonly { body: string }[]) =>
  requests.flatMap(({ body }) => (body === "" ? [] : [JSON.parse(body).displayName]));

describe.each(both)(
  "the name $name, where names are encoded: $namesAreEncoded",
  ({ name, namesAreEncoded }) => {
    test("is the same when created, when listed, and when read alone", async () => {
      const { pats, world } = clients(namesAreEncoded);
      const creation = await pats.create(wishFor(name), noon, new Set());
      if (creation.kind !== "created") throw new Error(creation.kind);
      const { authorizationId } = creation.token;
      const { tokens } = await pats.list("active");
      expect(creation.token.name).toBe(name);
      expect(tokens.find((token) => token.authorizationId === authorizationId)?.name).toBe(name);
      expect(await pats.get(authorizationId)).toMatchObject({ token: { name } });
      expect(sentNames(world.requests)).toEqual([name]);
    });

    test("is the same after a change, and another change leaves it alone", async () => {
      const { pats, world } = clients(namesAreEncoded);
      const { authorizationId } = world.addToken({ displayName: "old" }).token;
      expect(await pats.update({ authorizationId, name })).toMatchObject({ token: { name } });
      expect(await pats.update({ authorizationId, scopes: ["vso.build"] })).toMatchObject({
        token: { name },
      });
      expect(sentNames(world.requests)).toEqual([name, undefined]);
      expect(world.findToken(authorizationId)?.displayName).toBe(name);
    });

    test("is found when the answer to its creation was lost", async () => {
      const { pats, world } = clients(namesAreEncoded);
      world.faults.add({ method: "POST", kind: "dropAfter", count: 1 });
      const creation = await pats.create(wishFor(name), noon, new Set());
      expect(creation).toMatchObject({ kind: "lost", fate: "made", token: { name } });
      const { tokens } = await pats.list("active");
      expect(tokens.map((token) => token.name)).toContain(name);
    });

    test("is the same for an administrator", async () => {
      const { admin, world } = clients(namesAreEncoded);
      world.addToken({ displayName: name });
      world.addToken({ displayName: "Q&A" });
      const { tokens } = await admin.list(world.me.descriptor);
      expect(tokens.map((token) => token.name)).toEqual(expect.arrayContaining([name, "Q&A"]));
    });
  },
);

describe("what the answers of the service show about its names", () => {
  const pat = (displayName: string, authorizationId = displayName) => ({
    authorizationId,
    displayName,
    scope: "vso.code",
  });
  const page = (...patTokens: unknown[]) => json({ continuationToken: "", patTokens });
  const result = (displayName: string, authorizationId = "new") =>
    json({ patToken: { ...pat(displayName, authorizationId), token: "s3cret" }, patTokenError: "none" });
  const aClient = () => new PatClient({ rootPath: "http://localhost:8080/" });
  const namesIn = async (client: PatClient) => (await client.list("active")).tokens.map(({ name }) => name);

  test("without evidence, a name is read as encoded", async () => {
    fetchReacting(page(pat("R&amp;D"), pat("nightly")));
    expect(await namesIn(aClient())).toEqual(["R&D", "nightly"]);
  });

  test("one name that no encoder could have written, on any page, leaves the whole list as it is", async () => {
    const first = json({ continuationToken: "2", patTokens: [pat("R&amp;D")] });
    fetchReacting(first, page(pat("a < b")));
    expect(await namesIn(aClient())).toEqual(["R&amp;D", "a < b"]);
  });

  test("an answer about a token shows its name as the list did", async () => {
    fetchReacting(page(pat("R&amp;D"), pat("a < b")), page(), result("R&amp;D"), result("Q&amp;A"));
    const client = aClient();
    expect([await namesIn(client), await namesIn(client)]).toEqual([["R&amp;D", "a < b"], []]);
    const change = { authorizationId: "new", scopes: ["vso.build"] };
    expect(await client.update(change)).toMatchObject({ token: { name: "R&amp;D" } });
    expect(await client.get("new")).toMatchObject({ token: { name: "Q&A" } });
  });

  test("an administrator's lists are read the same way, each on its own", async () => {
    const list = (...tokens: unknown[]) => json({ value: tokens, continuationToken: null });
    fetchReacting(list(pat("R&amp;D"), pat("a < b")), list(pat("R&amp;D")));
    const admin = new TokenAdminClient({ rootPath: "http://localhost:8080/" });
    const read = async () => (await admin.list("aad.YQ")).tokens.map(({ name }) => name);
    expect([await read(), await read()]).toEqual([["R&amp;D", "a < b"], ["R&D"]]);
  });

  test("a name that comes back as sent proves for every later list that names are not encoded", async () => {
    fetchReacting(result("Q&A"), page(pat("R&amp;D"), pat("Q&A", "new")), page(pat("R&amp;D")));
    const client = aClient();
    expect(await client.create(wishFor("Q&A"), noon, new Set())).toMatchObject({ token: { name: "Q&A" } });
    expect(await namesIn(client)).toEqual(["R&amp;D", "Q&A"]);
    expect(await namesIn(client)).toEqual(["R&amp;D"]);
  });

  test("an answer that only repeats the request is corrected by the list", async () => {
    fetchReacting(result("Q&A"), page(pat("R&amp;D"), pat("Q&amp;A", "new")));
    const client = aClient();
    await client.create(wishFor("Q&A"), noon, new Set());
    expect(await namesIn(client)).toEqual(["R&D", "Q&A"]);
  });

  test("after proof that names are encoded, one odd name spoils only itself", async () => {
    fetchReacting(result("Q&amp;A"), page(pat("R&amp;D"), pat("Service Hooks: a > b &amp; c")));
    const client = aClient();
    await client.create(wishFor("Q&A"), noon, new Set());
    expect(await namesIn(client)).toEqual(["R&D", "Service Hooks: a > b &amp; c"]);
  });
});
