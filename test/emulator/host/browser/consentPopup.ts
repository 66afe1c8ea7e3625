import { consentMessage, isConsentOutcome, type ConsentOutcome } from "../bridge/BridgeAnswer";

/** Opens the sign-in popup and waits for its buttons, or for the person to close it. */
export function askInPopup(address: string): Promise<ConsentOutcome> {
  const popup = window.open(address, "entra-consent", "popup,width=480,height=640");
  if (popup === null) return Promise.resolve("blocked");
  return new Promise((resolve) => {
    const closed = setInterval(() => {
      if (popup.closed) finish("cancelled");
    }, 200);

    function onMessage({
      source,
      origin,
      data,
    }: MessageEvent<{ type?: unknown; outcome?: unknown } | null>): void {
      const isOurs = source === popup && origin === location.origin && data?.type === consentMessage;
      if (isOurs && isConsentOutcome(data?.outcome)) finish(data.outcome);
    }

    function finish(outcome: ConsentOutcome): void {
      clearInterval(closed);
      window.removeEventListener("message", onMessage);
      popup?.close();
      resolve(outcome);
    }

    window.addEventListener("message", onMessage);
  });
}
