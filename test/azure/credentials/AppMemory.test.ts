import { appMemoryOf } from "../../../src/azure/credentials/AppMemory";
import { aStorage, forbidden, noData, personsData } from "./aStorage";

const clientId = "11111111-2222-4333-8444-555555555555";
const tenantId = "99999999-2222-4333-8444-555555555555";
const other = "77777777-2222-4333-8444-555555555555";
const app = { clientId, tenantId };

type Places = Parameters<typeof appMemoryOf>[1];

/** The same person's memory, opened again as the next page would. */
function opener(given: Partial<Places> = {}) {
  const places = { organizationId: "one", userId: "ines", data: personsData(), ...given };
  const storage = given.storage ?? (() => kept);
  const kept = aStorage();
  return (change: Partial<Places> = {}) => appMemoryOf("used", { ...places, storage, ...change });
}

describe("the application that a person used is known", () => {
  test.each([
    ["the browser stores it", { data: noData }],
    ["the person's data stores it, since the browser stores nothing", { storage: forbidden }],
  ])("on the next page, where %s", async (_, places) => {
    const open = opener(places);
    await open().keep(app);
    expect(await open().compare(app)).toEqual({ isSame: true });
  });

  test("in a new browser, since the person's data stores it too", async () => {
    const open = opener();
    await open().keep(app);
    const empty = aStorage();
    expect(await open({ storage: () => empty }).compare(app)).toEqual({ isSame: true });
    // From then on, that browser remembers it.
    expect(await open({ storage: () => empty, data: noData }).compare(app)).toEqual({ isSame: true });
  });

  test("to the other edition in the same browser, and where each has an application of its own, neither forgets", async () => {
    const open = opener();
    const editions = [
      { data: personsData(), own: app },
      { data: personsData(), own: { clientId: other } },
    ];
    for (const { data, own } of editions) await open({ data }).keep(own);
    // The browser has one place for both, and the person's data one for each.
    for (const { data, own } of [...editions, ...editions, ...editions].reverse())
      expect(await open({ data }).compare(own)).toEqual({ isSame: true });
    const [, last] = editions;
    await open(last).keep({ clientId: other });
    expect(await open({ data: personsData() }).compare({ clientId: other })).toEqual({ isSame: true });
  });

  test("until the page closes, if nothing can be stored; the next page says that it could not read it", async () => {
    const open = opener({ storage: forbidden, data: noData });
    const memory = open();
    await memory.keep(app);
    expect(await memory.compare(app)).toEqual({ isSame: true });
    expect(await open().compare(app)).toEqual({ isSame: false, before: undefined, isLost: true });
  });

  test("whatever the case of its letters", async () => {
    const open = opener();
    await open().keep({ clientId: clientId.toUpperCase(), tenantId: tenantId.toUpperCase() });
    expect(await open().compare(app)).toEqual({ isSame: true });
  });

  test("by that person in that organization, and by nobody else", async () => {
    const open = opener();
    await open().keep(app);
    const unknown = { isSame: false, before: undefined, isLost: false };
    expect(await open({ userId: "milo", data: personsData() }).compare(app)).toEqual(unknown);
    expect(await open({ organizationId: "two", data: personsData() }).compare(app)).toEqual(unknown);
  });

  test("as used, which is not the same as confirmed", async () => {
    const places = { organizationId: "one", userId: "ines", data: personsData(), storage: forbidden };
    await appMemoryOf("used", places).keep(app);
    expect(await appMemoryOf("confirmed", places).compare(app)).toMatchObject({ isSame: false });
  });
});

test.each([
  ["another client", { clientId: other, tenantId }],
  ["the same client with a stranger's tenant", { clientId, tenantId: other }],
  ["the same client without its tenant", { clientId }],
])("%s is another application, and the previous one is named", async (_, named) => {
  for (const places of [{}, { storage: forbidden }, { data: noData }]) {
    const open = opener(places);
    await open().keep(app);
    expect(await open().compare(named)).toEqual({ isSame: false, before: app, isLost: false });
  }
});

describe("what an earlier version stored, a client id without a tenant,", () => {
  const key = "entraApp/one";

  test.each([
    ["matches that application without a tenant", { clientId }, { isSame: true }],
    ["never matches one with a tenant", app, { isSame: false, before: { clientId }, isLost: false }],
    ["never matches another", { clientId: other }, { isSame: false, before: { clientId }, isLost: false }],
  ])("%s", async (_, named, expected) => {
    const storage = aStorage(new Map([[key, clientId]]));
    expect(await opener({ storage: () => storage })().compare(named)).toEqual(expected);
  });

  test("belongs to the first person to come, and not to the next in the same browser", async () => {
    const storage = aStorage(new Map([[key, clientId]]));
    const open = opener({ storage: () => storage });
    await open().compare({ clientId });
    expect(storage.getItem(key)).toBeNull();
    expect(await open().compare({ clientId })).toEqual({ isSame: true });
    const milo = open({ userId: "milo", data: personsData() });
    expect(await milo.compare({ clientId })).toMatchObject({ isSame: false, before: undefined });
  });
});

test.each([
  ["markup", '"<script>"'],
  ["no JSON", "{"],
  ["a tenant that leads elsewhere", JSON.stringify({ clientId, tenantId: "../evil.example" })],
])("%s in either place does not count as a memory", async (_, text) => {
  const storage = aStorage(new Map([["usedEntraApp/one/ines", text]]));
  const data = personsData(new Map<string, unknown>([["usedEntraApp", text]]));
  expect(await opener({ storage: () => storage, data })().compare(app)).toEqual({
    isSame: false,
    before: undefined,
    isLost: false,
  });
});
