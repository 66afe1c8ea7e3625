import type { ExtensionPackage } from "../package/readPackage";
import type { World } from "../world/World";
import { html, type Html } from "./html";
import { addressOf, hubsOn, settingsPages } from "./settingsPages";

/** Links to everything: the two settings pages, and each hub on the page that its target names. */
export function homeContent(
  { organization, switches }: World,
  extensions: readonly ExtensionPackage[],
): Html {
  return html`<main class="plain">
    <h1>${organization.name}</h1>
    <p>
      A local Azure DevOps. Installed from their packages:
      ${extensions.map(
        ({ displayName, version, id }) => html`<strong>${displayName}</strong> ${version} (${id}) `,
      )}
    </p>
    ${settingsPages.map((page) => {
      const hubs = hubsOn(page, extensions, switches);
      return html`<h2>${page.title}</h2>
        ${hubs.length === 0 && html`<p>No extension has a hub here.</p>`}
        <ul class="hub-links">
          ${hubs.map(
            ({ id, name }) => html`<li><a href="${addressOf(organization.name, page, id)}">${name}</a></li>`,
          )}
        </ul>`;
    })}
  </main>`;
}
