import { extensionDataOf } from "../../../src/azure/data/extensionDataOf";
import { loadSeenTemplate, noteSeenTemplate } from "../../../src/azure/data/seenTemplates";
import { sharedOriginsSetting } from "../../../src/azure/data/sharedOriginsSetting";
import { keepOrigin, loadOrigins, shareOrigin, sweepOrigins } from "../../../src/azure/data/tokenOrigins";
import { ExtensionDataStore } from "../../emulator/world/ExtensionDataStore";
import { dataManagerOf } from "../../hubs/dataManagerOf";

const person = { type: "User", value: "Me" } as const;
const shared = { type: "Default", value: "Current" } as const;
const now = new Date("2026-11-21T10:00:00Z");
const longAgo = new Date("2026-11-01T10:00:00Z");
const templateId = "00000000000000a1";
const origin = { templateId, version: 3, scopes: ["vso.packaging"], usualDays: 7, longestDays: 30 };
const idOf = (digit: number) => `38aaa865-2c70-4bf7-a308-0c6539c38c${10 + digit}`;
const stored = { format: 1, ...origin, keptAtUtc: longAgo.toISOString() };

function aPerson() {
  const store = new ExtensionDataStore();
  const manager = dataManagerOf(store);
  return {
    store,
    own: extensionDataOf(async () => manager, "person"),
    everyones: extensionDataOf(async () => manager),
  };
}

describe("where a token came from", () => {
  test("is kept for the person alone, under the token's id in lower case", async () => {
    const { store, own, everyones } = aPerson();
    await keepOrigin(own, { authorizationId: idOf(1).toUpperCase(), origin, keptAt: now });
    expect(await loadOrigins(own)).toEqual({
      kept: [{ authorizationId: idOf(1), origin, keptAt: now }],
      ignored: 0,
    });
    expect(await loadOrigins(everyones)).toEqual({ kept: [], ignored: 0 });
    expect(Object.keys(store.get(person, "origins", idOf(1))).sort()).toEqual([
      "__etag",
      "format",
      "id",
      "keptAtUtc",
      "longestDays",
      "scopes",
      "templateId",
      "usualDays",
      "version",
    ]);
  });

  test("that is kept a second time is no failure, and stays as it was", async () => {
    const { own } = aPerson();
    await keepOrigin(own, { authorizationId: idOf(1), origin, keptAt: longAgo });
    await keepOrigin(own, { authorizationId: idOf(1), origin: { ...origin, version: 4 }, keptAt: now });
    expect((await loadOrigins(own)).kept).toEqual([{ authorizationId: idOf(1), origin, keptAt: longAgo }]);
  });

  test("goes into the organization's data in a collection of its own, without a name or an owner", async () => {
    const { store, everyones } = aPerson();
    await shareOrigin(everyones, { authorizationId: idOf(1), origin, keptAt: longAgo });
    expect(store.get(shared, "tokenOrigins", idOf(1))).toEqual({ ...stored, id: idOf(1), __etag: 1 });
  });

  test.each<[string, Record<string, unknown>]>([
    ["another format", { format: 2 }],
    ["no template", { templateId: undefined }],
    ["an id that is no template's", { templateId: "../settings" }],
    ["a version of zero", { version: 0 }],
    ["a version that is text", { version: "3" }],
    ["5 MB of text for scopes", { scopes: "x".repeat(5_000_000) }],
    ["a scope that is a script", { scopes: ["<script>alert(1)</script>"] }],
    ["a scope twice", { scopes: ["vso.code", "vso.code"] }],
    ["thousands of scopes", { scopes: Array.from({ length: 5_000 }, (_, at) => `vso.code${at}`) }],
    ["a life of a thousand years", { longestDays: 365_000 }],
    ["a usual life beyond the longest", { usualDays: 31 }],
    ["no date", { keptAtUtc: "yesterday" }],
  ])("is left out and counted if it holds %s, and the others stay", async (_what, changed) => {
    const { store, own } = aPerson();
    store.create(person, "origins", { ...stored, id: idOf(1), ...changed });
    store.create(person, "origins", { ...stored, id: idOf(2) });
    const { kept, ignored } = await loadOrigins(own);
    expect(kept.map(({ authorizationId }) => authorizationId)).toEqual([idOf(2)]);
    expect(ignored).toBe(1);
  });

  test("is left out if its document is not named after a token", async () => {
    const { store, own } = aPerson();
    store.create(person, "origins", { ...stored, id: "not a guid" });
    expect(await loadOrigins(own)).toEqual({ kept: [], ignored: 1 });
  });

  test("is not looked at beyond 2,000, and says how many that are", async () => {
    const { store, own } = aPerson();
    for (let at = 0; at < 2_003; at++)
      store.create(person, "origins", {
        ...stored,
        id: `38aaa865-2c70-4bf7-a308-${String(at).padStart(12, "0")}`,
      });
    const { kept, ignored } = await loadOrigins(own);
    expect([kept.length, ignored]).toEqual([2_000, 3]);
  });

  test("is removed once its token is no longer listed, but not what was kept today or by a clock ahead", async () => {
    const { store, own } = aPerson();
    const kept = [longAgo, longAgo, now, new Date("2027-11-21T10:00:00Z")];
    for (const [at, keptAt] of kept.entries())
      await keepOrigin(own, { authorizationId: idOf(at), origin, keptAt });
    store.create(person, "origins", { id: "damaged" });
    await sweepOrigins(own, await loadOrigins(own), new Set([idOf(0)]), now);
    const left = store.list(person, "origins").map(({ id }) => id);
    expect(left).toEqual([idOf(0), idOf(2), idOf(3), "damaged"]);
  });
});

describe("what was seen of a template", () => {
  test("is nothing at first, then what it asked for when it was last used", async () => {
    const { own } = aPerson();
    expect(await loadSeenTemplate(own, templateId)).toBeUndefined();
    await noteSeenTemplate(own, templateId, { scopes: ["vso.code"], longestDays: 30 });
    await noteSeenTemplate(own, templateId, { scopes: ["vso.code_write"], longestDays: 60 });
    expect(await loadSeenTemplate(own, templateId)).toEqual({ scopes: ["vso.code_write"], longestDays: 60 });
  });

  test.each<[string, Record<string, unknown>]>([
    ["nothing", {}],
    ["a script for a scope", { scopes: ["<img src=x>"], longestDays: 30 }],
    ["no longest life", { scopes: ["vso.code"], longestDays: -1 }],
    ["5 MB of text", { scopes: "x".repeat(5_000_000), longestDays: 30 }],
  ])("counts as never seen if the document holds %s, and is written anew", async (_what, fields) => {
    const { store, own } = aPerson();
    store.create(person, "seenTemplates", { id: templateId, ...fields });
    expect(await loadSeenTemplate(own, templateId)).toBeUndefined();
    await noteSeenTemplate(own, templateId, { scopes: ["vso.code"], longestDays: 30 });
    expect(await loadSeenTemplate(own, templateId)).toEqual({ scopes: ["vso.code"], longestDays: 30 });
  });
});

test.each<[unknown, string]>([
  [true, "valid"],
  [false, "valid"],
  ["true", "invalid"],
  [{ isOn: true }, "invalid"],
])("whether the organization keeps origins, as %j, is %s", async (value, state) => {
  const { store, everyones } = aPerson();
  store.create(shared, "settings", { id: "sharedOrigins", value });
  expect(await sharedOriginsSetting(everyones).load()).toMatchObject({ state });
});

test("an administrator switches on that the organization keeps origins", async () => {
  const setting = sharedOriginsSetting(aPerson().everyones);
  const change = { byId: "an id", byName: "Ines Calder", at: now };
  expect(await setting.save(true, await setting.load(), change)).toBe("saved");
  expect(await setting.load()).toMatchObject({ state: "valid", value: true, changed: change });
});
