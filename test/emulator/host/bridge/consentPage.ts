import type { World } from "../../world/World";
import { html, type Html } from "../html";
import type { AskedToken } from "./answerBridge";

/**
 * Stands in for Microsoft Entra's consent page. Its script reports the outcome to the host page.
 * Once consent is given it closes by itself, as the real one does for a signed-in person.
 */
export function consentPage(world: World, { clientId, scopes, tenantId }: AskedToken): Html {
  const { consent, popup } = world.switches;
  const needsAdministrator = consent === "adminOnly";
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <title>${needsAdministrator ? "Need admin approval" : "Permissions requested"}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/_emulator/host.css" />
        <script src="/_emulator/consent.js"></script>
      </head>
      <body class="consent" data-outcome="${outcomeByItself(consent, popup)}">
        <main>
          <p class="consent-brand">Microsoft Entra (emulated)</p>
          <p>${world.me.principalName}</p>
          ${tenantId === undefined ? "" : html`<p>Tenant ${tenantId}</p>`}
          ${needsAdministrator ? administratorNeeded(clientId) : request(clientId, scopes)}
        </main>
      </body>
    </html>`;
}

function outcomeByItself(consent: string, popup: string): string {
  if (popup === "cancelled") return "cancelled";
  return consent === "granted" || consent === "partial" ? "accepted" : "";
}

function request(clientId: string, scopes: readonly string[]): Html {
  return html`<h1>Permissions requested</h1>
    <p>The application ${clientId} would like to:</p>
    <ul>
      ${scopes.map((scope) => html`<li><code>${scope}</code></li>`)}
    </ul>
    <div class="dialog-buttons">
      <button type="button" data-outcome="cancelled">Cancel</button>
      <button type="button" class="primary" data-outcome="accepted">Accept</button>
    </div>`;
}

function administratorNeeded(clientId: string): Html {
  return html`<h1>Need admin approval</h1>
    <p>
      The application ${clientId} needs permission to access resources in your organization that only an
      administrator can grant.
    </p>
    <div class="dialog-buttons">
      <button type="button" data-outcome="adminRequired">Return without granting consent</button>
    </div>`;
}
