import type { World } from "../../world/World";
import { html, type Html } from "../html";
import type { AskedToken } from "./answerBridge";
import { entraErrorOf } from "./entraErrors";

/**
 * Stands in for Microsoft Entra's consent page. Its script reports the outcome to the host page.
 * Once consent is given it closes by itself, as the real one does for a signed-in person.
 */
export function consentPage(world: World, { clientId, scopes, tenantId }: AskedToken): Html {
  const { title, content } = questionOf(world, clientId, scopes);
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <title>${title}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/_emulator/host.css" />
        <script src="/_emulator/consent.js"></script>
      </head>
      <body class="consent" data-outcome="${outcomeByItself(world)}">
        <main>
          <p class="consent-brand">Microsoft Entra (emulated)</p>
          <p>${world.me.principalName}</p>
          ${tenantId === undefined ? "" : html`<p>Tenant ${tenantId}</p>`} ${content}
        </main>
      </body>
    </html>`;
}

function outcomeByItself(world: World): string {
  const { consent, popup } = world.switches;
  if (popup === "cancelled") return "cancelled";
  if (entraErrorOf(world)) return "";
  return consent === "granted" || consent === "partial" ? "accepted" : "";
}

function questionOf(
  world: World,
  clientId: string,
  scopes: readonly string[],
): { readonly title: string; readonly content: Html } {
  const refusal = entraErrorOf(world);
  if (refusal?.inWindow === "verify") return { title: "Verify your identity", content: secondFactor };
  if (refusal && !refusal.inWindow)
    return { title: "Sorry, we could not sign you in", content: refused(refusal.sentence) };
  if (world.switches.consent === "adminOnly")
    return { title: "Need admin approval", content: administratorNeeded(clientId) };
  return { title: "Permissions requested", content: request(clientId, scopes) };
}

const secondFactor = html`<h1>Verify your identity</h1>
  <p>Your organization needs more information to keep your account secure.</p>
  <div class="dialog-buttons">
    <button type="button" data-outcome="cancelled">Cancel</button>
    <button type="button" class="primary" data-outcome="accepted">Verify</button>
  </div>`;

function refused(sentence: string): Html {
  return html`<h1>Sorry, we could not sign you in</h1>
    <p>${sentence}</p>
    <div class="dialog-buttons">
      <button type="button" data-outcome="refused">Return</button>
    </div>`;
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
