import { consentMessage } from "../bridge/BridgeAnswer";
import { postJson } from "./http";
import { applyTheme, rememberedTheme } from "./theme";

applyTheme(rememberedTheme());

/** The script of the consent page: each button tells the host page its outcome, and that closes the popup. */
document.addEventListener("DOMContentLoaded", () => {
  const { outcome } = document.body.dataset;
  if (outcome) void finish(outcome);
  for (const button of document.querySelectorAll<HTMLButtonElement>("button[data-outcome]")) {
    button.addEventListener("click", () => void finish(button.dataset.outcome ?? "cancelled"));
  }
});

async function finish(outcome: string): Promise<void> {
  if (outcome === "accepted") await postJson("/_emulator/entra/consent", {});
  const opener = window.opener as Window | null;
  // A popup that closed itself could be gone before its message arrives, as if the person had closed it.
  if (opener) opener.postMessage({ type: consentMessage, outcome }, location.origin);
  else window.close();
}
