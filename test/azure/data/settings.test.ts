import fc from "fast-check";

import { extensionDataOf } from "../../../src/azure/data/extensionDataOf";
import { loadEntraApp, saveEntraApp } from "../../../src/azure/data/entraAppSetting";
import { protectedListSetting, readProtectedList } from "../../../src/azure/data/protectedListSetting";
import {
  readSavedViews,
  savedViewsSetting,
} from "../../../src/hubs/organization-tokens/saved-views/savedViewsSetting";
import type { Change } from "../../../src/azure/data/Setting";
import { ExtensionDataStore } from "../../emulator/world/ExtensionDataStore";
import { dataManagerOf } from "../../hubs/dataManagerOf";

const guid = "38aaa865-2c70-4bf7-a308-0c6539c38c1a";
const change: Change = { byId: "an id", byName: "Ines Calder", at: new Date("2026-11-21T12:00:00Z") };
const scope = { type: "Default", value: "Current" } as const;

function aHost() {
  const store = new ExtensionDataStore();
  const manager = dataManagerOf(store);
  return { store, data: extensionDataOf(() => Promise.resolve(manager)), manager };
}

describe("the protected list", () => {
  test("is empty at first, then what was saved, with who saved it", async () => {
    const setting = protectedListSetting(aHost().data);
    const none = await setting.load();
    expect(none).toEqual({ state: "none" });
    const value = { people: ["ada@x.example"], tokens: [guid] };
    expect(await setting.save(value, none, change)).toBe("saved");
    expect(await setting.load()).toMatchObject({ state: "valid", value, changed: change });
  });

  test("does not overwrite what somebody else saved meanwhile", async () => {
    const setting = protectedListSetting(aHost().data);
    const none = await setting.load();
    await setting.save({ people: ["ada@x.example"], tokens: [] }, none, change);
    expect(await setting.save({ people: [], tokens: [] }, none, change)).toBe("changedMeanwhile");
    const loaded = await setting.load();
    await setting.save({ people: ["ben@x.example"], tokens: [] }, loaded, change);
    expect(await setting.save({ people: [], tokens: [] }, loaded, change)).toBe("changedMeanwhile");
    expect(await setting.load()).toMatchObject({ value: { people: ["ben@x.example"] } });
  });

  test.each<[string, unknown]>([
    ["nothing", undefined],
    ["a list", []],
    ["no people", { tokens: [] }],
    ["an invalid person", { people: [null], tokens: [] }],
    ["markup", { people: ["<img src=x>"], tokens: [] }],
    ["5 MB of text", { people: ["x".repeat(5_000_000)], tokens: [] }],
    ["too many people", { people: Array(5_001).fill("a"), tokens: [] }],
    ["an invalid token id", { people: [], tokens: ["x"] }],
  ])("containing %s is invalid as a whole", (_, value) => {
    expect(readProtectedList(value)).toBeUndefined();
  });

  test("that somebody broke is shown as invalid, and can be replaced", async () => {
    const { store, data } = aHost();
    store.create(scope, "settings", { id: "protectedList", value: "gone", changed: "nobody" });
    const setting = protectedListSetting(data);
    const loaded = await setting.load();
    expect(loaded).toMatchObject({ state: "invalid", changed: undefined });
    expect(await setting.save({ people: [], tokens: [] }, loaded, change)).toBe("saved");
  });
});

describe("saved views", () => {
  const noViews = [{ name: "", query: {} }, { name: "x".repeat(81), query: {} }, { name: "No query" }, null];

  test("keep what a filter understands, and set aside what is not a view", () => {
    const given = {
      name: " Old ",
      query: { age: "365", risk: "fullAccess,nonsense", x: "<script>", status: 7 },
    };
    expect(readSavedViews([given, ...noViews])).toEqual({
      views: [{ name: "Old", query: { age: "365", risk: "fullAccess" } }],
      others: noViews,
    });
  });

  test("are saved next to unreadable entries, which do not change", async () => {
    const { data } = aHost();
    const stored = [{ name: "Old", query: { age: "365" } }, ...noViews];
    await data.setDocument("settings", "savedViews", { value: stored }, undefined);
    const setting = savedViewsSetting(data);
    const loaded = await setting.load();
    if (loaded.state !== "valid") throw new Error(loaded.state);
    const added = { name: "New", query: {} };
    const { views, others } = loaded.value;
    await setting.save({ views: [...views, added], others }, loaded, change);
    const document = await data.getDocument("settings", "savedViews");
    expect(document?.fields["value"]).toEqual([stored[0], added, ...noViews]);
  });

  test("are saved and read back", async () => {
    const setting = savedViewsSetting(aHost().data);
    const value = { views: [{ name: "Old", query: { age: "365" } }], others: [] };
    await setting.save(value, await setting.load(), change);
    expect(await setting.load()).toMatchObject({ state: "valid", value });
  });

  test.each([undefined, {}, "x", Array(101).fill({ name: "a", query: {} })])(
    "are not read from %#",
    (value) => {
      expect(readSavedViews(value)).toBeUndefined();
    },
  );
});

describe("the Entra application", () => {
  test("is saved with who saved it, and cleared the same way", async () => {
    const { data } = aHost();
    expect(await loadEntraApp(data)).toEqual({ app: "none", changed: undefined });
    expect(await saveEntraApp(data, { clientId: ` ${guid} `, tenantId: "" }, change)).toBe("saved");
    expect(await loadEntraApp(data)).toEqual({
      app: { clientId: guid, from: "organization" },
      changed: change,
    });
    expect(await saveEntraApp(data, { clientId: "", tenantId: "" }, change)).toBe("saved");
    expect(await loadEntraApp(data)).toEqual({ app: "none", changed: change });
  });

  test.each([
    ["x", ""],
    ["", guid],
    [guid, "contoso"],
  ])("with client id '%s' and tenant '%s' is not stored", async (clientId, tenantId) => {
    const { data } = aHost();
    expect(await saveEntraApp(data, { clientId, tenantId }, change)).toBe("invalid");
    expect(await loadEntraApp(data)).toEqual({ app: "none", changed: undefined });
  });
});

test("a setting that cannot be read or saved fails with a reason, and never looks absent", async () => {
  const broken = () => Promise.reject({ status: 500, message: "TF400898" });
  const data = extensionDataOf(() =>
    Promise.resolve({
      getValue: broken,
      setValue: broken,
      getDocument: broken,
      createDocument: broken,
      setDocument: broken,
      getDocuments: broken,
      deleteDocument: broken,
    }),
  );
  const setting = savedViewsSetting(data);
  await expect(setting.load()).rejects.toMatchObject({ details: { serverMessage: "TF400898" } });
  await expect(setting.save({ views: [], others: [] }, { state: "none" }, change)).rejects.toMatchObject({
    kind: "unexpected",
  });
  await expect(loadEntraApp(data)).rejects.toMatchObject({ kind: "unexpected" });
  await expect(saveEntraApp(data, { clientId: guid, tenantId: "" }, change)).rejects.toMatchObject({
    kind: "unexpected",
  });
});

test("a host failure whose type is not text is a failure like any other", async () => {
  const broken = () => Promise.reject({ status: 500, typeKey: { toString: 1, valueOf: 1 } });
  const manager = { ...aHost().manager, getDocument: broken };
  const data = extensionDataOf(() => Promise.resolve(manager));
  await expect(savedViewsSetting(data).load()).rejects.toMatchObject({ kind: "unexpected" });
});

test("whatever is stored, reading a setting never throws", () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      readProtectedList(value);
      readProtectedList({ people: value, tokens: value });
      readSavedViews(value);
      readSavedViews([{ name: value, query: value }]);
    }),
  );
});
