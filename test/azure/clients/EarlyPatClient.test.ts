import { EarlyPatClient } from "../../../src/azure/clients/EarlyPatClient";
import type { EarlySignIn } from "../../../src/azure/credentials/EarlySignIn";
import type { NamedEntraApp } from "../../../src/azure/credentials/entraApp";
import { EntraUnavailable } from "../../../src/azure/credentials/EntraUnavailable";
import { AzureError } from "../../../src/azure/rest/AzureError";
import { asEntra } from "../../emulator/asking";
import { fetchFrom } from "../../emulator/fetchFrom";
import { createWorld } from "../../emulator/world/World";
import { noon } from "../../jobs/anOrganization";

const changed = { byId: "id", byName: "Ines", at: noon };
const app: NamedEntraApp = {
  clientId: "11111111-2222-4333-8444-555555555555",
  from: "organization",
  changed,
};
const realFetch = globalThis.fetch;

afterEach(() => {
  globalThis.fetch = realFetch;
});

/** A page that opens: the early sign-in and the usual one, each with a token of its own, and what the service got. */
function aPage(early: Partial<EarlySignIn> | undefined, usual?: () => Promise<string>) {
  const world = createWorld({ now: () => noon });
  globalThis.fetch = fetchFrom(world);
  const [earlyToken, usualToken] = [asEntra(world), asEntra(world)].map((text) =>
    text.replace("Bearer ", ""),
  );
  const names = new Map([
    [`Bearer ${earlyToken}`, "early"],
    [`Bearer ${usualToken}`, "usual"],
  ]);
  const signIn = { getToken: async () => earlyToken ?? "", confirmed: async () => app, ...early };
  const getAuthorizationHeader = async () => `Bearer ${usual ? await usual() : usualToken}`;
  const pats = new EarlyPatClient(
    {
      rootPath: "http://localhost:8080/vssps.dev.azure.com/fabrikam/",
      authTokenProvider: { getAuthorizationHeader },
    },
    async () => early && signIn,
  );
  /** Which tokens the service has got, in order. */
  const got = () => world.requests.map(({ headers }) => names.get(headers["authorization"] ?? ""));
  return { world, pats, got };
}

/** A promise to be kept later. */
function later<T>() {
  let keep: (value: T) => void = () => undefined;
  const promise = new Promise<T>((resolve) => (keep = resolve));
  return { promise, keep };
}

test("a list is read before the setting, and given out once the setting has named the same application", async () => {
  const setting = later<NamedEntraApp>();
  const { pats, got, world } = aPage({ confirmed: () => setting.promise });
  let isGiven = false;
  const reading = pats.list("active").then((list) => {
    isGiven = true;
    return list;
  });
  while (world.requests.length === 0) await new Promise(setImmediate);
  await new Promise(setImmediate);
  expect(isGiven).toBe(false);
  setting.keep(app);
  expect((await reading).tokens.length).toBeGreaterThan(0);
  expect(got()).toEqual(["early"]);
});

test("what was read is dropped if the setting names another application: the list is read the usual way", async () => {
  const { pats, got } = aPage({ confirmed: async () => undefined });
  expect((await pats.list("expired")).tokens.length).toBeGreaterThan(0);
  expect(got().at(-1)).toBe("usual");
});

test("without the right to use the named application, nothing that was read is given out", async () => {
  const refused = new EntraUnavailable("changedApp");
  const { pats } = aPage({ confirmed: async () => undefined }, () => Promise.reject(refused));
  await expect(pats.list("active")).rejects.toBe(refused);
});

test.each([
  ["names no application", new EntraUnavailable("noClientId")],
  ["cannot be read", new AzureError("offline", "The setting could not be read.", { mayHaveActed: false })],
])("a setting that %s is told instead of the list", async (_, failure) => {
  const { pats } = aPage({ confirmed: () => Promise.reject(failure) });
  await expect(pats.list("active")).rejects.toBe(failure);
});

test("a failure of the wrong application is not told", async () => {
  const { pats, got } = aPage({
    getToken: () => Promise.reject(new EntraUnavailable("blockedByPolicy")),
    confirmed: async () => undefined,
  });
  expect((await pats.list("active")).tokens.length).toBeGreaterThan(0);
  expect(got()).toEqual(["usual"]);
});

test("a failure of the right one is told once, with whoever is said to have set it", async () => {
  const early = { clientId: app.clientId, from: "organization" } as const;
  const getToken = jest.fn(() => Promise.reject(new EntraUnavailable("noConsent", "65001", { app: early })));
  const { pats, got } = aPage({ getToken });
  await expect(pats.list("active")).rejects.toMatchObject({
    reason: "noConsent",
    detail: "65001",
    facts: { app: { changed } },
  });
  expect(getToken).toHaveBeenCalledTimes(1);
  expect(got()).toEqual([]);
});

test("each list is read early once, when the page opens; a reload asks the usual way", async () => {
  const { pats, got } = aPage({});
  await Promise.all([pats.list("active"), pats.list("expired"), pats.list("revoked")]);
  expect(new Set(got())).toEqual(new Set(["early"]));
  const before = got().length;
  await pats.list("active");
  expect(new Set(got().slice(before))).toEqual(new Set(["usual"]));
});

test("a change waits for the setting", async () => {
  const setting = later<string>();
  const { pats, world } = aPage({}, () => setting.promise);
  const [token] = (await pats.list("active")).tokens;
  const before = world.requests.length;
  const revoking = pats.revoke(token?.authorizationId ?? "");
  await new Promise(setImmediate);
  expect(world.requests).toHaveLength(before);
  setting.keep(asEntra(world).replace("Bearer ", ""));
  await revoking;
  expect(world.requests).toHaveLength(before + 1);
});

test("a page that knows of no last visit reads the usual way", async () => {
  const { pats, got } = aPage(undefined);
  await pats.list("active");
  expect(new Set(got())).toEqual(new Set(["usual"]));
});

test("a reading that is aborted ends with the reason, and nothing is read instead", async () => {
  const { pats, got } = aPage({ getToken: () => new Promise(() => undefined) });
  const abort = new AbortController();
  const reading = pats.list("active", abort.signal);
  abort.abort(new Error("left the page"));
  await expect(reading).rejects.toThrow("left the page");
  expect(got()).toEqual([]);
});
