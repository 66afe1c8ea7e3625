import { isRecord } from "../../package/PackageError";
import type { Route } from "../../wire/Route";
import { jsonAnswer, ownBody, pageAnswer } from "../answers";
import { answerBridge } from "./answerBridge";
import { isConsentOutcome } from "./BridgeAnswer";
import { consentPage } from "./consentPage";
import { entraErrorOf } from "./entraErrors";

/** The server's part of Nested App Authentication: answers to the bridge, and the consent popup. */
export const bridgeRoutes: readonly Route[] = [
  {
    site: "host",
    method: "POST",
    path: "/_emulator/bridge",
    handle(call) {
      const body = ownBody(call);
      const { request, outcome } = isRecord(body) ? body : {};
      return jsonAnswer(answerBridge(call.world, request, isConsentOutcome(outcome) ? outcome : undefined));
    },
  },
  {
    site: "host",
    method: "GET",
    path: "/_emulator/entra/consent",
    handle(call) {
      const { searchParams } = call.url;
      const scopes = (searchParams.get("scope") ?? "").split(" ").filter(Boolean);
      const asked = {
        clientId: searchParams.get("client_id") ?? "",
        scopes,
        tenantId: searchParams.get("tenant") || undefined,
      };
      return pageAnswer(call, consentPage(call.world, asked));
    },
  },
  {
    site: "host",
    method: "POST",
    path: "/_emulator/entra/consent",
    handle(call) {
      ownBody(call);
      const { switches } = call.world;
      if (switches.consent === "missing") switches.consent = "granted";
      if (entraErrorOf(call.world)?.inWindow) switches.entraError = "none";
      return jsonAnswer({});
    },
  },
];
