import type { ExtensionPackage } from "../package/readPackage";
import type { World } from "../world/World";
import { html, type Html } from "./html";
import { addressOf, hubsOn, type SettingsPage } from "./settingsPages";

/** The left side of a settings page: Azure DevOps' own entries, then extension hubs. */
export function navigation(
  { organization, switches }: World,
  page: SettingsPage,
  pivot: string,
  extensions: readonly ExtensionPackage[],
): Html {
  const entry = (id: string, name: string, isBuiltIn: boolean): Html =>
    html`<li>
      <a
        href="${addressOf(organization.name, page, id)}"
        class="${isBuiltIn ? "built-in" : "contributed"}"
        aria-current="${id.toLowerCase() === pivot.toLowerCase() ? "page" : "false"}"
        >${name}</a
      >
    </li>`;
  const hubs = hubsOn(page, extensions, switches);
  return html`<nav class="settings" aria-label="${page.title}">
    <h1 class="settings-title">${page.title}</h1>
    ${page.sections.map(
      ({ name, entries }) =>
        html`<p class="section">${name}</p>
          <ul>
            ${entries.map((builtIn) => entry(builtIn.pivot, builtIn.name, true))}
          </ul>`,
    )}
    ${
      hubs.length > 0 &&
      html`<p class="section">Extensions</p>
        <ul>
          ${hubs.map((hub) => entry(hub.id, hub.name, false))}
        </ul>`
    }
  </nav>`;
}
