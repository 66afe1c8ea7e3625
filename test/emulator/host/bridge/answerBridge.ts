import type { World } from "../../world/World";
import { isRecord } from "../../package/PackageError";
import type { BridgeAnswer, ConsentOutcome } from "./BridgeAnswer";
import { entraErrorOf, entraFailureOf } from "./entraErrors";
import { failures, type BridgeFailure } from "./failures";
import { grant } from "./grant";

/**
 * What `DevOps.NestedAppAuth` answers to a request from MSAL, depending on the switches. Wire format: msal-browser's
 * `types/naa/*.d.ts` and `dist/naa/BridgeProxy.mjs`. What the real host answers is not public.
 * `outcome` is how the popup ended, for a request that was already answered with one.
 */
export function answerBridge(world: World, request: unknown, outcome?: ConsentOutcome): BridgeAnswer {
  if (!isRecord(request)) throw new Error("The bridge expects an object.");
  const { method, requestId } = request;
  const respond = (rest: object): BridgeAnswer => ({
    kind: "response",
    response: { messageType: "NestedAppAuthResponse", requestId, ...rest },
  });
  const fail = (error: BridgeFailure): BridgeAnswer => respond({ success: false, error });

  if (method === "Ping") return respond({ success: true });
  if (world.switches.nestedAppAuth === "silent") return { kind: "silence" };
  if (method === "GetInitContext") return respond({ success: true, initContext });
  if (method !== "GetToken" && method !== "GetTokenPopup")
    return fail(failures.unknownMethod(String(method)));

  const asked = askedOf(request.tokenParams);
  if (asked === undefined) return fail(failures.malformed);
  const { consent } = world.switches;
  const refusal = entraErrorOf(world);
  if (method === "GetToken") {
    if (refusal) return fail(entraFailureOf(world, refusal));
    const isAllowed = consent === "granted" || consent === "partial";
    return isAllowed ? respond(grant(world, asked)) : fail(failures.consentRequired(asked.clientId));
  }
  if (world.switches.popup === "blocked" || outcome === "blocked") return fail(failures.popupBlocked);
  if (outcome === undefined) return { kind: "popup", address: consentAddress(asked) };
  if (outcome === "refused" && refusal) return fail(entraFailureOf(world, refusal));
  if (outcome === "adminRequired") return fail(failures.adminRequired(asked.clientId));
  const isConsented = world.switches.consent === "granted" || world.switches.consent === "partial";
  return outcome === "accepted" && isConsented && !refusal
    ? respond(grant(world, asked))
    : fail(failures.cancelled);
}

export interface AskedToken {
  readonly clientId: string;
  readonly scopes: readonly string[];
  /** From the authority; absent if the host chooses. */
  readonly tenantId: string | undefined;
}

const initContext = { sdkName: "ado-emulator", sdkVersion: "1.0.0", capabilities: { queryAccount: false } };

function askedOf(tokenParams: unknown): AskedToken | undefined {
  if (!isRecord(tokenParams)) return undefined;
  const { clientId, scope, authority } = tokenParams;
  if (typeof clientId !== "string" || clientId === "" || typeof scope !== "string") return undefined;
  const tenantId = /login\.microsoftonline\.com\/([\da-f-]{36})/i.exec(String(authority))?.[1];
  return { clientId, scopes: scope.split(" ").filter(Boolean), tenantId };
}

function consentAddress({ clientId, scopes, tenantId = "" }: AskedToken): string {
  const query = new URLSearchParams({ client_id: clientId, scope: scopes.join(" "), tenant: tenantId });
  return `/_emulator/entra/consent?${query.toString()}`;
}
