import { appMemoryOf } from "../../../src/azure/credentials/AppMemory";
import type { AppIds, NamedEntraApp } from "../../../src/azure/credentials/entraApp";
import { EntraUnavailable } from "../../../src/azure/credentials/EntraUnavailable";
import { lastAppOf } from "../../../src/azure/credentials/LastApp";
import { AzureError } from "../../../src/azure/rest/AzureError";
import { aCredential, causeOf, msalError, neverAnswers } from "./aBridge";
import { aStorage, forbidden, noData, personsData } from "./aStorage";

// A token is asked for before the setting has been read only for an application that this person has used here.

const client = "11111111-2222-4333-8444-555555555555";
const stranger = "bad00000-0000-4000-8000-000000000bad";
const builtIn = "b0110000-0000-4000-8000-00000000b011";
const tenant = "7e4a0000-0000-4000-8000-000000007e4a";
const own: NamedEntraApp = { clientId: client, tenantId: tenant, from: "organization" };
const person = { organizationId: "org", userId: "ines" };

const packaged = process.env.ENTRA_CLIENT_ID;
beforeEach(() => {
  // What a test lets wait would otherwise be waited for.
  jest.useFakeTimers();
  delete process.env.ENTRA_CLIENT_ID;
});
afterEach(() => {
  jest.useRealTimers();
  if (packaged === undefined) delete process.env.ENTRA_CLIENT_ID;
  else process.env.ENTRA_CLIENT_ID = packaged;
});

type Behaviour = NonNullable<Parameters<typeof aCredential>[0]>;

/** A browser in which a person opens the page again and again. */
function aBrowser(kept = new Map<string, string>()) {
  const storage = () => aStorage(kept);
  const data = personsData();
  const visit = (behaviour: Behaviour = {}, who = person) =>
    aCredential({
      memory: appMemoryOf("used", { ...who, data, storage }),
      lastApp: lastAppOf({ ...who, storage }),
      findApp: async () => own,
      ...behaviour,
    });
  /** The first visit: the person goes through the window, and the list is read. */
  const settle = async (app: NamedEntraApp = own, who = person) => {
    const { credential } = visit({ findApp: async () => app }, who);
    await credential.askConsent(app);
    await credential.getToken(false);
  };
  return { kept, data, visit, settle };
}

test("the application of the last visit is asked before the setting has been read", async () => {
  const browser = aBrowser();
  await browser.settle();
  const { credential, requests } = browser.visit({ findApp: neverAnswers });
  credential.prepare();
  const early = await credential.early();
  expect(await early?.getToken(false)).toBe("an access token");
  expect(requests).toHaveLength(1);
  expect(requests[0]?.authority).toBe(`https://login.microsoftonline.com/${tenant}`);
});

/** A visit that begins with the page's own tokens. */
async function opened({ credential, ...seen }: ReturnType<typeof aCredential>) {
  credential.prepare();
  return { credential, early: await credential.early(), ...seen };
}

test("it is confirmed once the setting names it, with whoever is said to have set it", async () => {
  const changed = { byId: "id", byName: "Ines", at: new Date("2026-11-21T10:00:00Z") };
  const browser = aBrowser();
  await browser.settle();
  const upper = { ...own, clientId: client.toUpperCase(), changed };
  const { early, credential, requests, calls } = await opened(browser.visit({ findApp: async () => upper }));
  expect(await early?.confirmed()).toBe(upper);
  expect(calls.findApp).toBe(1);
  await Promise.all([early?.getToken(false), early?.getToken(false), early?.getToken(false)]);
  expect(requests).toHaveLength(1);
  expect(await credential.getToken(false)).toBe("an access token");
});

test.each<readonly [string, AppIds]>([
  ["another client", { clientId: stranger, tenantId: tenant }],
  ["another tenant", { clientId: client, tenantId: stranger }],
  ["no tenant any more", { clientId: client }],
])("a setting that names %s is a changed application, and no token is asked for it", async (_, ids) => {
  const browser = aBrowser();
  await browser.settle();
  const findApp = async () => ({ ...ids, from: "organization" }) as const;
  const { early, credential, requests } = await opened(browser.visit({ findApp }));
  expect(await early?.confirmed()).toBeUndefined();
  await expect(credential.getToken(false)).rejects.toMatchObject({
    reason: "changedApp",
    facts: { app: ids, before: { clientId: client, tenantId: tenant } },
  });
  expect(requests.map(({ authority }) => authority)).toEqual([`https://login.microsoftonline.com/${tenant}`]);
  // The next visit waits for the setting again.
  expect((await opened(browser.visit({ findApp: neverAnswers }))).early).toBeUndefined();
});

test.each(["noClientId", "invalidClientId"] as const)(
  "a setting that was removed or broken (%s) is told, and the application is not asked early again",
  async (reason) => {
    const browser = aBrowser();
    await browser.settle();
    const findApp = () => Promise.reject(new EntraUnavailable(reason));
    const { early, credential } = await opened(browser.visit({ findApp }));
    const confirming = early?.confirmed() ?? Promise.resolve();
    expect(await causeOf(confirming)).toEqual([reason, undefined]);
    expect(await causeOf(credential.getToken(false))).toEqual([reason, undefined]);
    expect((await opened(browser.visit())).early).toBeUndefined();
  },
);

test("a setting that cannot be read confirms nothing, and is asked early again at the next visit", async () => {
  const browser = aBrowser();
  await browser.settle();
  const failure = new AzureError("offline", "no answer", { mayHaveActed: false });
  const { early, credential } = await opened(browser.visit({ findApp: () => Promise.reject(failure) }));
  await expect(early?.confirmed()).rejects.toBe(failure);
  await expect(credential.getToken(false)).rejects.toBe(failure);
  expect((await opened(browser.visit())).early).toBeDefined();
});

test("a setting that is silent confirms nothing for as long as the page waits for it", async () => {
  const browser = aBrowser();
  await browser.settle();
  const { early } = await opened(browser.visit({ findApp: neverAnswers }));
  let cause: unknown = "still waiting";
  void causeOf(early?.confirmed() ?? Promise.resolve()).then((told) => (cause = told));
  await jest.advanceTimersByTimeAsync(14_999);
  expect(cause).toBe("still waiting");
  await jest.advanceTimersByTimeAsync(1);
  expect(cause).toEqual(["noAnswer", undefined]);
});

describe("no token is asked for before the setting", () => {
  const nothingEarly = async (visit: ReturnType<typeof aCredential>) => {
    const { early, requests, calls } = await opened(visit);
    expect(early).toBeUndefined();
    expect(requests).toEqual([]);
    expect(calls.create).toBe(0);
  };

  test("at the first visit", () => nothingEarly(aBrowser().visit({ findApp: neverAnswers })));

  test("for somebody else in this browser, and in another organization", async () => {
    const browser = aBrowser();
    await browser.settle();
    await nothingEarly(browser.visit({ findApp: neverAnswers }, { organizationId: "org", userId: "omar" }));
    await nothingEarly(browser.visit({ findApp: neverAnswers }, { organizationId: "other", userId: "ines" }));
  });

  test("in a frame that may store nothing", async () => {
    const memory = appMemoryOf("used", { ...person, data: noData, storage: forbidden });
    await nothingEarly(aCredential({ memory, findApp: neverAnswers }));
  });

  test.each([
    ["that the person has not used", JSON.stringify({ clientId: stranger, tenantId: tenant })],
    ["that was used for another tenant", JSON.stringify({ clientId: client, tenantId: stranger })],
    ["that is none", JSON.stringify({ clientId: "x" })],
    ["that is cut off", '{"clientId":"1111'],
    ["that is huge", JSON.stringify({ clientId: client.repeat(100_000) })],
  ])("for an application in the browser %s", async (_, text) => {
    const browser = aBrowser();
    await browser.settle();
    browser.kept.set("lastEntraApp/org/ines", text);
    await nothingEarly(browser.visit({ findApp: neverAnswers }));
  });

  test("for an application whose sign-in never worked", async () => {
    const browser = aBrowser();
    const silent = () => Promise.reject(msalError("InteractionRequiredAuthError", "consent_required"));
    const { credential } = browser.visit({ silent });
    await credential.askConsent(own);
    expect((await causeOf(credential.getToken(false)))[0]).toBe("noConsent");
    await nothingEarly(browser.visit({ findApp: neverAnswers }));
  });

  test("by a page that does not begin with the person's own tokens", async () => {
    const browser = aBrowser();
    await browser.settle();
    const { credential, requests } = browser.visit();
    expect(await credential.early()).toBeUndefined();
    expect(requests).toEqual([]);
  });
});

test("the application that came with the extension is asked early once it has let the person in", async () => {
  process.env.ENTRA_CLIENT_ID = builtIn;
  const browser = aBrowser();
  const findApp = async () => ({ clientId: builtIn, from: "package" }) as const;
  expect((await opened(browser.visit({ findApp }))).early).toBeUndefined();
  await browser.visit({ findApp }).credential.getToken(false);
  const { early, requests } = await opened(browser.visit({ findApp }));
  expect(await early?.confirmed()).toMatchObject({ clientId: builtIn, from: "package" });
  expect(requests).toHaveLength(1);
});

test("one that came with an earlier version of the extension, and that the person never accepted, is not", async () => {
  process.env.ENTRA_CLIENT_ID = builtIn;
  const browser = aBrowser();
  const findApp = async () => ({ clientId: builtIn, from: "package" }) as const;
  await browser.visit({ findApp }).credential.getToken(false);
  process.env.ENTRA_CLIENT_ID = client;
  const { early, requests } = await opened(browser.visit({ findApp: neverAnswers }));
  expect(early).toBeUndefined();
  expect(requests).toEqual([]);
});

test("nothing early is left once the person has named another application", async () => {
  const browser = aBrowser();
  await browser.settle();
  const { credential } = await opened(browser.visit());
  credential.forgetApp();
  expect(await credential.early()).toBeUndefined();
});

test("what the browser keeps of the last visit names the application and nothing else", async () => {
  const browser = aBrowser();
  await browser.settle();
  expect(Object.fromEntries(browser.kept)).toEqual({
    "usedEntraApp/org/ines": JSON.stringify({ clientId: client, tenantId: tenant }),
    "lastEntraApp/org/ines": JSON.stringify({ clientId: client, tenantId: tenant }),
  });
});
