import { azureDevOpsResource } from "../../world/Entra";
import type { World } from "../../world/World";
import type { AskedToken } from "./answerBridge";

const lifetimeSeconds = 3600;

/** A token for the signed-in user. MSAL checks neither the signature nor the audience of the id token. */
export function grant(world: World, { clientId, scopes, tenantId: asked }: AskedToken): object {
  const { me, organization } = world;
  const tenantId = asked ?? organization.tenantId;
  const granted = world.switches.consent === "partial" ? withoutManage(scopes) : scopes;
  const { accessToken } = world.entra.issue({ clientId, user: me, scopes: granted, lifetimeSeconds });
  const homeAccountId = `${me.originId}.${tenantId}`;
  const claims = {
    aud: clientId,
    iss: `https://login.microsoftonline.com/${tenantId}/v2.0`,
    oid: me.originId,
    sub: me.originId,
    tid: tenantId,
    preferred_username: me.principalName,
    name: me.displayName,
  };
  return {
    success: true,
    token: {
      access_token: accessToken,
      id_token: unsignedToken(claims),
      expires_in: lifetimeSeconds,
      scope: granted.join(" "),
      properties: null,
    },
    account: {
      homeAccountId,
      localAccountId: me.originId,
      environment: "login.microsoftonline.com",
      tenantId,
      username: me.principalName,
      name: me.displayName,
    },
  };
}

/** Consent for some of the scopes: the managing one is missing, or else the last of several. */
function withoutManage(scopes: readonly string[]): readonly string[] {
  const manage = `${azureDevOpsResource}/vso.pats_manage`;
  const rest = scopes.filter((scope) => scope !== manage && scope !== "vso.pats_manage");
  return rest.length < scopes.length ? rest : scopes.slice(0, Math.max(1, scopes.length - 1));
}

export function unsignedToken(claims: object): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");
  return [part({ alg: "none", typ: "JWT" }), part(claims), "emulated"].join(".");
}
