import type { Hub } from "../package/hubs";
import type { Switches } from "../world/Switches";
import { html, type Html } from "./html";

/** The place for a hub. The page's script sets the frame's address once it is listening. */
export function hubContent(hub: Hub, switches: Switches): Html {
  return html`<main class="hub" aria-label="${hub.name}">
    <div id="hub-status" role="status">
      <span class="spinner" aria-hidden="true"></span>Loading ${hub.name}
    </div>
    <iframe
      class="external-content--iframe"
      title="${hub.name}"
      sandbox="${sandbox(switches)}"
      allow="${switches.frameMayWriteClipboard ? "clipboard-write" : ""}"
    ></iframe>
  </main>`;
}

/**
 * On Azure DevOps Server the frame has an opaque origin ("this is how onprem works", XDM.js of the
 * SDK). What Services allows its frames to do is not documented, hence the switches.
 */
function sandbox({ isHosted, frameMayDownload, frameHasStorage }: Switches): string {
  const allowed = ["allow-scripts", "allow-forms", "allow-modals", "allow-popups"];
  if (isHosted) allowed.push("allow-popups-to-escape-sandbox");
  // Without an origin of its own, a frame has no storage, just as when the browser blocks it: access throws.
  if (isHosted && frameHasStorage) allowed.push("allow-same-origin");
  if (frameMayDownload) allowed.push("allow-downloads");
  return allowed.join(" ");
}
