import { isAnotherApp, usedAppOf, type UsedApp } from "../../../src/azure/credentials/UsedApp";
import { aCredential, app, causeOf, granted, msalError } from "./aBridge";

const other = "99999999-2222-4333-8444-555555555555";

function aStorage(): Storage {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    clear: () => kept.clear(),
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    removeItem: (key) => void kept.delete(key),
    setItem: (key, value) => void kept.set(key, value),
  };
}

const forbidden = (): never => {
  throw new Error("The operation is insecure.");
};

function used(before?: string): UsedApp {
  const memory = usedAppOf("org", () => storage);
  const storage = aStorage();
  if (before) memory.keep(before);
  return memory;
}

describe("the application this browser used", () => {
  test("is remembered per organization, and outlives the page", () => {
    const storage = aStorage();
    usedAppOf("one", () => storage).keep(app.clientId);
    expect(usedAppOf("one", () => storage).recall()).toBe(app.clientId);
    expect(usedAppOf("two", () => storage).recall()).toBeUndefined();
  });

  test("is remembered until the page closes if the frame has no storage", () => {
    const memory = usedAppOf("one", forbidden);
    expect(memory.recall()).toBeUndefined();
    memory.keep(app.clientId);
    expect(memory.recall()).toBe(app.clientId);
    expect(usedAppOf("one", forbidden).recall()).toBeUndefined();
  });

  test.each([
    ["none was used before", undefined, "organization", false],
    ["it is the same", app.clientId, "organization", false],
    ["the setting names another", other, "organization", true],
    ["a new package names another", other, "package", false],
  ] as const)("is a different one when: %s", (_, before, from, isAnother) => {
    expect(isAnotherApp({ ...app, from }, used(before))).toBe(isAnother);
  });
});

describe("a setting that names a different application", () => {
  test("is not used automatically: no token is requested, and both ids are shown with who changed it", async () => {
    const changed = { byId: "id", byName: "Mallory", at: new Date("2026-11-21T10:00:00Z") };
    const findApp = async () => ({ ...app, changed });
    const { credential, requests } = aCredential({ findApp, used: used(other) });
    await expect(credential.getToken(false)).rejects.toMatchObject({
      reason: "changedApp",
      app: { clientId: app.clientId, changed },
      clientIdBefore: other,
    });
    expect(requests).toEqual([]);
  });

  test("is used as soon as the person has been through the consent window", async () => {
    const memory = used(other);
    const { credential } = aCredential({ used: memory });
    await credential.askConsent();
    expect(await credential.getToken(false)).toBe("an access token");
    expect(memory.recall()).toBe(app.clientId);
  });

  test.each([
    ["closed", async () => Promise.reject(msalError("BrowserAuthError", "user_cancelled"))],
    ["half given", async () => granted("half a token", ["vso.pats"])],
  ])("stays unused when the consent is %s", async (_, popup) => {
    const { credential } = aCredential({ popup, used: used(other) });
    expect((await causeOf(credential.askConsent()))[0]).not.toBe("none");
    expect((await causeOf(credential.getToken(false)))[0]).toBe("changedApp");
  });
});

test("the first sign-in names the application it would use, and remembers it only once it worked", async () => {
  const memory = used();
  const silent = async () => Promise.reject(msalError("InteractionRequiredAuthError", "consent_required"));
  const { credential } = aCredential({ silent, used: memory });
  await expect(credential.getToken(false)).rejects.toMatchObject({ reason: "noConsent", app });
  expect(memory.recall()).toBeUndefined();
  await credential.askConsent();
  expect(memory.recall()).toBe(app.clientId);
});
