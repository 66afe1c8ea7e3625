import { aHost } from "./aHost";
import { entraErrorNumbers, type Switches } from "./world/Switches";

const resource = "499b84ac-1321-427f-aa17-267ca6975798";
const scope = `${resource}/vso.pats ${resource}/vso.pats_manage`;
const tokenParams = { clientId: "00000000-0000-0000-0000-00000000c11e", scope };

async function ask(method: string, switches: Partial<Switches> = {}, outcome?: string) {
  const { call, world } = await aHost(undefined, { switches });
  const request = { messageType: "NestedAppAuthRequest", method, requestId: "7", tokenParams };
  const { body } = await call("POST", "/_emulator/bridge", { request, outcome });
  return { answer: JSON.parse(String(body)), world };
}

const failure = (status: string, code: string) => ({
  kind: "response",
  response: { messageType: "NestedAppAuthResponse", requestId: "7", success: false, error: { status, code } },
});

describe("the bridge of Nested App Authentication", () => {
  it("hands out a token with both scopes and the account of the person", async () => {
    const { answer, world } = await ask("GetToken");
    expect(answer.response).toMatchObject({
      success: true,
      requestId: "7",
      token: { expires_in: 3600, scope },
    });
    expect(answer.response.account).toMatchObject({
      username: world.me.principalName,
      tenantId: world.organization.tenantId,
    });
    expect(world.entra.validate(answer.response.token.access_token)?.scopes).toEqual([
      "vso.pats",
      "vso.pats_manage",
    ]);
    const claims = JSON.parse(
      Buffer.from(answer.response.token.id_token.split(".")[1], "base64url").toString(),
    );
    expect(claims).toMatchObject({
      tid: world.organization.tenantId,
      preferred_username: world.me.principalName,
    });
  });

  it("signs in to the tenant of the authority, which need not be the organization's", async () => {
    const { call } = await aHost();
    const tenantId = "f0e10000-0000-4000-8000-00000000f0e1";
    const authority = `https://login.microsoftonline.com/${tenantId}`;
    const request = { method: "GetToken", requestId: "7", tokenParams: { ...tokenParams, authority } };
    const { body } = await call("POST", "/_emulator/bridge", { request });
    expect(JSON.parse(String(body)).response.account).toMatchObject({ tenantId });
  });

  it("lacks one scope after a partial consent", async () => {
    const { answer } = await ask("GetToken", { consent: "partial" });
    expect(answer.response.token.scope).toBe(`${resource}/vso.pats`);
  });

  it.each(["missing", "adminOnly"] as const)("asks for interaction when consent is %s", async (consent) => {
    const { answer } = await ask("GetToken", { consent });
    expect(answer).toMatchObject(failure("USER_INTERACTION_REQUIRED", "consent_required"));
  });

  it.each(entraErrorNumbers)(
    "refuses with Entra's number %s, and names people and ids as Entra does",
    async (number) => {
      const { answer, world } = await ask("GetToken", { entraError: number });
      const { error } = answer.response;
      expect(error.description).toMatch(new RegExp(`^AADSTS${number}: `));
      expect(error.description).toContain(world.me.principalName);
      expect(error.description).toContain("Correlation ID: ");
    },
  );

  it.each(entraErrorNumbers)(
    "a window gets past Entra's number %s only if the person can resolve it",
    async (entraError) => {
      const { call, page } = await aHost(undefined, { switches: { entraError } });
      const request = { method: "GetTokenPopup", requestId: "7", tokenParams };
      const asked = async (outcome?: string) =>
        JSON.parse(String((await call("POST", "/_emulator/bridge", { request, outcome })).body));
      const { kind, address } = await asked();
      expect(kind).toBe("popup");
      const canAccept = String((await page(address)).body).includes('data-outcome="accepted"');
      expect(canAccept).toBe(["65001", "50076", "50079"].includes(entraError));
      if (canAccept) {
        await call("POST", "/_emulator/entra/consent", {});
        expect((await asked("accepted")).response).toMatchObject({ success: true });
      } else {
        expect((await asked("refused")).response.error.description).toContain(`AADSTS${entraError}`);
        expect((await asked("accepted")).response.success).toBe(false);
      }
    },
  );

  it("answers the ping and nothing else when it is silent", async () => {
    expect((await ask("Ping", { nestedAppAuth: "silent" })).answer.kind).toBe("response");
    for (const method of ["GetInitContext", "GetToken", "GetTokenPopup"]) {
      expect((await ask(method, { nestedAppAuth: "silent" })).answer).toEqual({ kind: "silence" });
    }
  });

  it("sends the person to the consent page, which names the application and its scopes", async () => {
    const { call, page, world } = await aHost(undefined, { switches: { consent: "missing" } });
    const request = { method: "GetTokenPopup", requestId: "7", tokenParams };
    const { kind, address } = JSON.parse(String((await call("POST", "/_emulator/bridge", { request })).body));
    const consent = String((await page(address)).body);
    expect(kind).toBe("popup");
    expect(consent).toContain(tokenParams.clientId);
    expect(consent).toContain("vso.pats_manage");
    await call("POST", "/_emulator/entra/consent", {});
    expect(world.switches.consent).toBe("granted");
    const after = await call("POST", "/_emulator/bridge", { request, outcome: "accepted" });
    expect(JSON.parse(String(after.body)).response).toMatchObject({ success: true, token: { scope } });
  });

  it("gives no token without consent", async () => {
    const { answer } = await ask("GetTokenPopup", { consent: "missing" }, "accepted");
    expect(answer).toMatchObject(failure("USER_CANCEL", "user_cancelled"));
  });

  it("reports how the popup ended", async () => {
    const popup = async (switches: Partial<Switches>, outcome?: string) =>
      (await ask("GetTokenPopup", { consent: "missing", ...switches }, outcome)).answer;
    expect(await popup({}, "cancelled")).toMatchObject(failure("USER_CANCEL", "user_cancelled"));
    expect(await popup({ popup: "blocked" })).toMatchObject(
      failure("PERSISTENT_ERROR", "popup_window_error"),
    );
    expect(await popup({}, "blocked")).toMatchObject(failure("PERSISTENT_ERROR", "popup_window_error"));
    expect(await popup({ consent: "adminOnly" }, "adminRequired")).toMatchObject(
      failure("PERSISTENT_ERROR", "access_denied"),
    );
  });

  it("keeps other sites out", async () => {
    const { call } = await aHost();
    const request = { method: "GetToken", requestId: "7", tokenParams };
    const asOtherSites = call("POST", "/_emulator/bridge", { request }, { "Content-Type": "text/plain" });
    await expect(asOtherSites).rejects.toThrow("Only JSON");
  });
});
