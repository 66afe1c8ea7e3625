import { consentMessage } from "../bridge/BridgeAnswer";
import { postJson } from "./http";
import { applyTheme, rememberedTheme } from "./theme";

applyTheme(rememberedTheme());

/** The script of the consent page: each button tells the host page its outcome and closes the popup. */
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
  opener?.postMessage({ type: consentMessage, outcome }, location.origin);
  window.close();
}
