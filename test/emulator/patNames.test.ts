import { asEntra, asExtension, ask, at, hosts, listAt } from "./asking";
import { createWorld, type World } from "./world/World";

const noon = new Date("2026-11-21T12:00:00Z");

function aWorld(namesAreEncoded = true): World {
  return createWorld({ now: () => noon, switches: { namesAreEncoded } });
}

function asOwner(world: World, query: string, question: { method?: string; body?: object } = {}) {
  return ask(world, `${hosts.vssps}/tokens/pats${query}`, { authorization: asEntra(world), ...question });
}

function created(world: World, body: object) {
  const validTo = new Date(noon.getTime() + 7 * 86_400_000);
  return asOwner(world, "", { method: "POST", body: { scope: "vso.code", validTo, ...body } });
}

const nameOf = (json: unknown) => at(json, "patToken", "displayName");

test.each([
  ["R&D", "R&amp;D"],
  ["R&amp;D", "R&amp;amp;D"],
  [`<b> "it's"`, "&lt;b&gt; &quot;it&#39;s&quot;"],
  ["Größe", "Gr&#246;&#223;e"],
  ["Я 🚀", "&#1071; &#128640;"],
])("the name %s is kept as %s, or as it was sent, in both lists", async (displayName, encoded) => {
  for (const [namesAreEncoded, kept] of [
    [true, encoded],
    [false, displayName],
  ] as const) {
    const world = aWorld(namesAreEncoded);
    const { json } = await created(world, { displayName });
    const authorizationId = String(at(json, "patToken", "authorizationId"));
    expect(nameOf(json)).toBe(kept);
    const own = await asOwner(world, "?$top=100");
    const everyones = `${hosts.vssps}/tokenadmin/personalaccesstokens/${world.me.descriptor}?pageSize=100`;
    const admin = await ask(world, everyones, { authorization: asExtension(world) });
    for (const list of [listAt(own.json, "patTokens"), listAt(admin.json, "value")]) {
      const listed = list.find((token) => at(token, "authorizationId") === authorizationId);
      expect(at(listed, "displayName")).toBe(kept);
    }
    const body = { authorizationId, scope: "vso.build" };
    expect(nameOf((await asOwner(world, "", { method: "PUT", body })).json)).toBe(kept);
  }
});

test.each<[length: string, displayName: string, namesAreEncoded: boolean, error: string]>([
  ["256", "x".repeat(256), true, "none"],
  ["257", "x".repeat(257), true, "invalidDisplayName"],
  ["256 with one &", `${"x".repeat(251)}&`, true, "none"],
  ["257 with one &", `${"x".repeat(252)}&`, true, "invalidDisplayName"],
  ["36 Cyrillic letters", "я".repeat(36), true, "none"],
  ["37 Cyrillic letters", "я".repeat(37), true, "invalidDisplayName"],
  ["256 Cyrillic letters, not encoded", "я".repeat(256), false, "none"],
  ["257, not encoded", "x".repeat(257), false, "invalidDisplayName"],
])("names are limited to 256 characters as kept: %s", async (_, displayName, namesAreEncoded, error) => {
  const { json } = await created(aWorld(namesAreEncoded), { displayName });
  expect(at(json, "patTokenError")).toBe(error);
});

test.each([{ displayName: "" }, { displayName: undefined }])(
  "a name that is empty or absent (%j) becomes a GUID",
  async (body) => {
    expect(nameOf((await created(aWorld(), body)).json)).toMatch(/^[0-9a-f-]{36}$/);
  },
);
