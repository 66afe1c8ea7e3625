import type { BridgeAnswer } from "../bridge/BridgeAnswer";
import { postJson } from "./http";
import { askInPopup } from "./consentPopup";

/**
 * `DevOps.NestedAppAuth`: takes and returns JSON strings. The server, which has the switches, decides the answer; this
 * page only has to open the popup.
 */
export function nestedAppAuth() {
  return {
    async processRequest(requestJson: string): Promise<string> {
      const request = JSON.parse(requestJson) as { requestId?: string };
      try {
        const first = await postJson<BridgeAnswer>("/_emulator/bridge", { request });
        if (first.kind !== "popup") return await settled(first);
        const outcome = await askInPopup(first.address);
        return await settled(await postJson<BridgeAnswer>("/_emulator/bridge", { request, outcome }));
      } catch (error) {
        return JSON.stringify({
          messageType: "NestedAppAuthResponse",
          requestId: request.requestId,
          success: false,
          error: { status: "NO_NETWORK", code: "no_network", description: String(error) },
        });
      }
    },
  };
}

function settled(answer: BridgeAnswer): Promise<string> {
  return answer.kind === "response"
    ? Promise.resolve(JSON.stringify(answer.response))
    : // A bridge that never answers.
      new Promise(() => undefined);
}
