import { EntraUnavailable } from "../../../src/azure/credentials/EntraUnavailable";
import { aCredential, app, causeOf, granted, msalError, neverAnswers, patScopes } from "./aBridge";

const resource = "499b84ac-1321-427f-aa17-267ca6975798";
const interactionRequired = msalError("InteractionRequiredAuthError", "consent_required");

function unavailable(reason: "noClientId" | "invalidClientId" | "noBridge"): () => Promise<never> {
  return () => Promise.reject(new EntraUnavailable(reason));
}

afterEach(() => {
  jest.useRealTimers();
});

describe("an Entra token", () => {
  test("is requested with both Azure DevOps scopes at once", async () => {
    const { credential, requests } = aCredential();
    expect(await credential.getToken(false)).toBe("an access token");
    expect(requests).toEqual([
      { scopes: [`${resource}/vso.pats`, `${resource}/vso.pats_manage`], forceRefresh: false },
    ]);
  });

  test("is requested again if the service refused the previous one", async () => {
    const { credential, requests } = aCredential();
    await credential.getToken(true);
    expect(requests[0]?.forceRefresh).toBe(true);
  });

  test("names the tenant of a single-tenant application in every request", async () => {
    const tenantId = "99999999-2222-4333-8444-555555555555";
    const { credential, requests } = aCredential({ findApp: async () => ({ ...app, tenantId }) });
    await credential.getToken(false);
    await credential.askConsent(undefined);
    expect(requests.map(({ authority }) => authority)).toEqual([
      `https://login.microsoftonline.com/${tenantId}`,
      `https://login.microsoftonline.com/${tenantId}`,
    ]);
  });

  test("names no tenant for a multi-tenant application", async () => {
    const { credential, requests } = aCredential();
    await credential.getToken(false);
    expect(requests[0]).not.toHaveProperty("authority");
  });

  test.each([
    ["with the resource in front", patScopes.map((scope) => `${resource}/${scope}`)],
    ["bare", patScopes],
    ["in capitals, with others", ["openid", "VSO.PATS", "Vso.Pats_Manage", "user_impersonation"]],
  ])("is accepted with its scopes %s", async (_, scopes) => {
    const { credential } = aCredential({ silent: async () => ({ accessToken: "t", scopes }) });
    expect(await credential.getToken(false)).toBe("t");
  });

  test.each([
    [["vso.pats"], "vso.pats_manage"],
    [["vso.pats_manage"], "vso.pats"],
    [["user_impersonation"], "vso.pats vso.pats_manage"],
    [[], "vso.pats vso.pats_manage"],
  ])("with only %j is refused, and says what is missing", async (scopes, missing) => {
    const half = async () => granted("half a token", scopes);
    const { credential } = aCredential({ silent: half, popup: half });
    expect(await causeOf(credential.getToken(false))).toEqual(["partialConsent", missing]);
    expect(await causeOf(credential.askConsent(undefined))).toEqual(["partialConsent", missing]);
  });
});

test("the first token uses what was prepared", async () => {
  const { credential, calls } = aCredential();
  credential.prepare();
  await credential.getToken(false);
  expect(calls).toEqual({ enable: 1, create: 1, findApp: 1 });
});

test("a failed preparation is reported to the first request for a token, and the next one tries again", async () => {
  const answers = [unavailable("noClientId"), async () => app];
  const { credential } = aCredential({ findApp: () => answers.shift()?.() ?? neverAnswers() });
  credential.prepare();
  expect(await causeOf(credential.getToken(false))).toEqual(["noClientId", undefined]);
  expect(await causeOf(credential.getToken(false))).toEqual(["none", undefined]);
});

describe("without a token, it names the cause:", () => {
  test.each(["noClientId", "invalidClientId"] as const)(
    "%s, without asking the bridge for a token",
    async (reason) => {
      const { credential, calls, requests } = aCredential({ findApp: unavailable(reason) });
      expect(await causeOf(credential.getToken(false))).toEqual([reason, undefined]);
      expect(calls.create).toBe(0);
      expect(requests).toEqual([]);
    },
  );

  test("an unreadable setting is a failure of its own", async () => {
    const failure = new Error("the setting could not be read");
    const { credential } = aCredential({ findApp: () => Promise.reject(failure) });
    await expect(credential.getToken(false)).rejects.toBe(failure);
  });

  test("a host without the bridge", async () => {
    const { credential, calls } = aCredential({ enable: unavailable("noBridge") });
    expect(await causeOf(credential.getToken(false))).toEqual(["noBridge", undefined]);
    expect(calls.create).toBe(0);
  });

  test("a library that cannot start", async () => {
    const { credential } = aCredential({ create: () => Promise.reject(new Error("no crypto")) });
    expect(await causeOf(credential.getToken(false))).toEqual(["failed", undefined]);
  });

  test.each([
    ["the setting", { findApp: neverAnswers }],
    ["enable", { enable: neverAnswers }],
    ["the script", { open: neverAnswers }],
    ["create", { create: neverAnswers }],
    ["silent", { silent: neverAnswers }],
  ])("a bridge that is silent at %s is given up after 15 seconds", async (_, behaviour) => {
    jest.useFakeTimers();
    const { credential } = aCredential(behaviour);
    let cause: unknown = "still waiting";
    void causeOf(credential.getToken(false)).then((told) => (cause = told));
    await jest.advanceTimersByTimeAsync(14_999);
    expect(cause).toBe("still waiting");
    await jest.advanceTimersByTimeAsync(1);
    expect(cause).toEqual(["noAnswer", undefined]);
    expect(jest.getTimerCount()).toBe(0);
  });

  test("a person gets five minutes for the consent window", async () => {
    jest.useFakeTimers();
    const { credential } = aCredential({ popup: neverAnswers });
    let cause: unknown = "still waiting";
    void causeOf(credential.askConsent(undefined)).then((told) => (cause = told));
    await jest.advanceTimersByTimeAsync(299_999);
    expect(cause).toBe("still waiting");
    await jest.advanceTimersByTimeAsync(1);
    expect(cause).toEqual(["noAnswer", undefined]);
  });
});

describe("consent", () => {
  test("that is missing is reported, and once given lets people in", async () => {
    let hasConsent = false;
    const { credential } = aCredential({
      silent: async () => (hasConsent ? granted("t") : Promise.reject(interactionRequired)),
      popup: async () => {
        hasConsent = true;
        return granted("t");
      },
    });
    expect(await causeOf(credential.getToken(false))).toEqual(["noConsent", "consent_required"]);
    await credential.askConsent(undefined);
    expect(await credential.getToken(false)).toBe("t");
  });

  test.each([
    [msalError("ClientAuthError", "user_canceled"), "cancelled"],
    [msalError("BrowserAuthError", "user_cancelled"), "cancelled"],
    [msalError("BrowserAuthError", "popup_window_error"), "popupBlocked"],
  ])("in a window that ends with %s is reported as %s", async (error, reason) => {
    const { credential } = aCredential({ popup: () => Promise.reject(error) });
    expect((await causeOf(credential.askConsent(undefined)))[0]).toBe(reason);
  });
});

describe("the connection to the bridge", () => {
  test("is opened beside the setting, whose failure counts first", async () => {
    const { credential, calls } = aCredential({
      enable: unavailable("noBridge"),
      findApp: unavailable("noClientId"),
    });
    const asking = causeOf(credential.getToken(false));
    expect(calls).toMatchObject({ enable: 1, findApp: 1 });
    expect(await asking).toEqual(["noClientId", undefined]);
  });

  test("asks for one token for all who want one at the same time, and for a fresh one beside it", async () => {
    const { credential, requests } = aCredential();
    await Promise.all([false, false, true, false, true].map((isFresh) => credential.getToken(isFresh)));
    expect(requests.map(({ forceRefresh }) => forceRefresh)).toEqual([false, true]);
    await credential.getToken(false);
    expect(requests).toHaveLength(3);
  });

  test("is opened once, for all tokens and the consent", async () => {
    const { credential, calls } = aCredential();
    await Promise.all([
      credential.getToken(false),
      credential.getToken(false),
      credential.askConsent(undefined),
    ]);
    await credential.getToken(true);
    expect(calls).toEqual({ enable: 1, create: 1, findApp: 1 });
  });

  test("is opened again after a failure, so that a retry can succeed", async () => {
    let isNamed = false;
    const { credential } = aCredential({
      findApp: () => (isNamed ? Promise.resolve(app) : unavailable("noClientId")()),
    });
    expect((await causeOf(credential.getToken(false)))[0]).toBe("noClientId");
    isNamed = true;
    expect(await credential.getToken(false)).toBe("an access token");
  });

  test("outlives a failed token: only the token is requested again", async () => {
    let count = 0;
    const { credential, calls } = aCredential({
      silent: async () => (count++ === 0 ? Promise.reject(interactionRequired) : granted("t")),
    });
    await causeOf(credential.getToken(false));
    expect(await credential.getToken(false)).toBe("t");
    expect(calls.enable).toBe(1);
  });
});

test("a newly named application is used once the previous one is forgotten", async () => {
  const { credential, calls } = aCredential();
  await credential.getToken(false);
  await credential.getToken(false);
  expect(calls).toMatchObject({ findApp: 1, create: 1 });
  credential.forgetApp();
  await credential.getToken(false);
  expect(calls).toMatchObject({ findApp: 2, create: 2 });
});

test("no error contains a token", async () => {
  const silent = async () => granted("s3cret", ["vso.pats"]);
  const failure: unknown = await aCredential({ silent })
    .credential.getToken(false)
    .catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(EntraUnavailable);
  expect(`${String(failure)} ${JSON.stringify(failure)}`).not.toContain("s3cret");
});
