import { appMemoryOf } from "../../../src/azure/credentials/AppMemory";
import type { AppIds, NamedEntraApp } from "../../../src/azure/credentials/entraApp";
import { EntraUnavailable } from "../../../src/azure/credentials/EntraUnavailable";
import { aCredential, causeOf, granted, msalError, neverAnswers } from "./aBridge";
import { aStorage, forbidden, noData, personsData } from "./aStorage";

// Any member can write the organization's setting. These are the cases in which a token is requested without a window.

const client = "11111111-2222-4333-8444-555555555555";
const stranger = "bad00000-0000-4000-8000-000000000bad";
const builtIn = "b0110000-0000-4000-8000-00000000b011";
const tenant = "7e4a0000-0000-4000-8000-000000007e4a";
const foreignTenant = "f0e10000-0000-4000-8000-00000000f0e1";
const changed = { byId: "id", byName: "Mallory", at: new Date("2026-11-21T10:00:00Z") };

const packaged = process.env.ENTRA_CLIENT_ID;
afterEach(() => {
  if (packaged === undefined) delete process.env.ENTRA_CLIENT_ID;
  else process.env.ENTRA_CLIENT_ID = packaged;
});

type Where = "browser" | "person's data" | "nowhere";
const places: readonly Where[] = ["browser", "person's data", "nowhere"];

/** A person whose earlier page stored this application in the only place there is. */
async function personWhoUsed(before: AppIds | undefined, where: Where) {
  const kept = aStorage();
  const storage = where === "browser" ? () => kept : forbidden;
  const data = where === "person's data" ? personsData() : noData;
  const open = () => appMemoryOf("used", { organizationId: "org", userId: "ines", data, storage });
  if (before) await open().keep(before);
  return open();
}

type Row = readonly [
  builtIn: string | undefined,
  setting: AppIds | undefined,
  before: AppIds | undefined,
  /** Whether a token is requested without a window, with a memory and without one. */
  kept: "asks" | "waits",
  lost: "asks" | "waits",
];

const rows: readonly Row[] = [
  // built in, the setting, used before, with a memory, without one
  [builtIn, undefined, undefined, "asks", "asks"],
  [builtIn, undefined, { clientId: client }, "asks", "asks"],
  [builtIn, { clientId: builtIn }, undefined, "asks", "asks"],
  [builtIn, { clientId: builtIn }, { clientId: client }, "asks", "asks"],
  [builtIn, { clientId: builtIn, tenantId: foreignTenant }, undefined, "waits", "waits"],
  [builtIn, { clientId: builtIn, tenantId: foreignTenant }, { clientId: builtIn }, "waits", "waits"],
  [builtIn, { clientId: stranger }, undefined, "waits", "waits"],
  [builtIn, { clientId: stranger }, { clientId: client }, "waits", "waits"],
  [builtIn, { clientId: client }, { clientId: client }, "asks", "waits"],
  [builtIn, { clientId: client, tenantId: tenant }, { clientId: client, tenantId: tenant }, "asks", "waits"],
  [undefined, { clientId: client }, undefined, "waits", "waits"],
  [undefined, { clientId: client }, { clientId: client }, "asks", "waits"],
  [undefined, { clientId: stranger }, { clientId: client }, "waits", "waits"],
  [
    undefined,
    { clientId: client, tenantId: tenant },
    { clientId: client, tenantId: tenant },
    "asks",
    "waits",
  ],
  [
    undefined,
    { clientId: client, tenantId: foreignTenant },
    { clientId: client, tenantId: tenant },
    "waits",
    "waits",
  ],
  [undefined, { clientId: client, tenantId: foreignTenant }, { clientId: client }, "waits", "waits"],
  [undefined, { clientId: client }, { clientId: client, tenantId: tenant }, "waits", "waits"],
];

const spoken = (app: AppIds | undefined) =>
  app ? `${app.clientId.slice(0, 4)}${app.tenantId ? ` in ${app.tenantId.slice(0, 4)}` : ""}` : "none";

const cases = rows.flatMap(([built, setting, before, kept, lost]) =>
  places.map((where) => ({
    built,
    setting,
    before,
    where,
    expected: where === "nowhere" ? lost : kept,
    name: `built in ${built ? "yes" : "no"}, setting ${spoken(setting)}, before ${spoken(before)}, kept in ${where}`,
  })),
);

test.each(cases)("$name: $expected", async ({ built, setting, before, where, expected }) => {
  if (built) process.env.ENTRA_CLIENT_ID = built;
  else delete process.env.ENTRA_CLIENT_ID;
  const app: NamedEntraApp = setting
    ? { ...setting, from: "organization", changed }
    : { clientId: built ?? "", from: "package" };
  const memory = await personWhoUsed(before, where);
  const { credential, requests, calls } = aCredential({ findApp: async () => app, memory });
  const cause = await causeOf(credential.getToken(false));
  expect([cause[0], requests.length, calls.create]).toEqual(
    expected === "asks" ? ["none", 1, 1] : ["changedApp", 0, 0],
  );
});

const app: NamedEntraApp = { clientId: client, tenantId: foreignTenant, from: "organization", changed };
const findApp = async () => app;

describe("an application that this person has not used", () => {
  test("is reported with who is said to have set it, what was used before, and whose tenant it is not", async () => {
    const memory = await personWhoUsed({ clientId: client, tenantId: tenant }, "person's data");
    const { credential } = aCredential({ findApp, memory, ownTenant: async () => tenant });
    await expect(credential.getToken(false)).rejects.toMatchObject({
      reason: "changedApp",
      facts: {
        app: { clientId: client, tenantId: foreignTenant, changed },
        before: { clientId: client, tenantId: tenant },
        isMemoryLost: false,
        ownTenantId: tenant,
      },
    });
  });

  test.each([
    ["fails", () => Promise.reject(new Error("offline"))],
    ["is unknown", async () => undefined],
  ])("is reported without the organization's tenant if that %s", async (_, ownTenant) => {
    const memory = await personWhoUsed(undefined, "browser");
    const { credential } = aCredential({ findApp, memory, ownTenant });
    await expect(credential.getToken(false)).rejects.toMatchObject({
      reason: "changedApp",
      facts: { ownTenantId: undefined },
    });
  });

  test("is reported after five seconds if nobody says whose tenant it is", async () => {
    const memory = await personWhoUsed(undefined, "browser");
    jest.useFakeTimers();
    const { credential } = aCredential({ findApp, memory, ownTenant: neverAnswers });
    const told = causeOf(credential.getToken(false));
    await jest.advanceTimersByTimeAsync(5_000);
    jest.useRealTimers();
    expect(await told).toEqual(["changedApp", undefined]);
  });

  test("is not requested by a page that showed no application at all", async () => {
    const memory = await personWhoUsed(undefined, "browser");
    const { credential, requests } = aCredential({ findApp, memory });
    expect((await causeOf(credential.askConsent(undefined)))[0]).toBe("changedApp");
    expect(requests).toEqual([]);
  });

  test("is used even if the host never confirms that it was stored", async () => {
    const memory = { ...(await personWhoUsed(undefined, "nowhere")), keep: neverAnswers };
    jest.useFakeTimers();
    const { credential } = aCredential({ findApp, memory });
    const asking = causeOf(credential.askConsent(app));
    await jest.advanceTimersByTimeAsync(5_000);
    jest.useRealTimers();
    expect(await asking).toEqual(["none", undefined]);
  });

  test("is reported as such even if what was used before cannot be read", async () => {
    const memory = await personWhoUsed(undefined, "nowhere");
    const { credential } = aCredential({ findApp, memory });
    await expect(credential.getToken(false)).rejects.toMatchObject({
      reason: "changedApp",
      facts: { before: undefined, isMemoryLost: true },
    });
  });

  test.each(places)("is used once the person has gone through the window (memory: %s)", async (where) => {
    const memory = await personWhoUsed(undefined, where);
    const { credential } = aCredential({ findApp, memory });
    await credential.askConsent(app);
    expect(await credential.getToken(false)).toBe("an access token");
    expect(await memory.compare(app)).toEqual({ isSame: true });
  });

  test.each([
    ["closed", async () => Promise.reject(msalError("BrowserAuthError", "user_cancelled"))],
    ["half given", async () => granted("half a token", ["vso.pats"])],
  ])("stays unused when the consent is %s", async (_, popup) => {
    const memory = await personWhoUsed(undefined, "browser");
    const { credential } = aCredential({ findApp, popup, memory });
    expect((await causeOf(credential.askConsent(app)))[0]).not.toBe("none");
    expect((await causeOf(credential.getToken(false)))[0]).toBe("changedApp");
  });

  test.each([
    ["another client", { clientId: stranger, tenantId: foreignTenant }],
    ["another tenant", { clientId: client, tenantId: tenant }],
  ])("is not requested if the page showed %s before the click", async (_, shown) => {
    const memory = await personWhoUsed(shown, "browser");
    const { credential, requests } = aCredential({ findApp, memory });
    const asking = credential.askConsent(shown);
    await expect(asking).rejects.toBeInstanceOf(EntraUnavailable);
    await expect(asking).rejects.toMatchObject({ reason: "changedApp", facts: { app } });
    expect(requests).toEqual([]);
  });
});

test("concurrent calls read the memory once", async () => {
  let times = 0;
  const memory = {
    compare: async () => {
      times++;
      return { isSame: false, before: undefined, isLost: false } as const;
    },
    keep: async () => undefined,
  };
  const { credential } = aCredential({ findApp, memory });
  const causes = await Promise.all([1, 2, 3].map(() => causeOf(credential.getToken(false))));
  expect(causes.map(([reason]) => reason)).toEqual(["changedApp", "changedApp", "changedApp"]);
  expect(times).toBe(1);
});

test("withdrawn consent names the application, which is the same as before", async () => {
  const silent = async () => Promise.reject(msalError("InteractionRequiredAuthError", "consent_required"));
  const { credential } = aCredential({ silent, findApp, memory: await personWhoUsed(app, "browser") });
  await expect(credential.getToken(false)).rejects.toMatchObject({ reason: "noConsent", facts: { app } });
});
