import { html, type Html } from "./html";
import type { BuiltInEntry } from "./settingsPages";

/** Azure DevOps' own pages, empty, so that links to them lead somewhere. */
export function builtInContent({ pivot, name }: BuiltInEntry): Html {
  return html`<main class="plain">
    <h1>${name}</h1>
    ${
      pivot === "tokens"
        ? html`<p>
            Azure DevOps has its own plain list of your personal access tokens here. The emulator does not
            show it: no names, no values.
          </p>`
        : html`<p>This Azure DevOps page is not emulated.</p>`
    }
  </main>`;
}

export function notFoundContent(): Html {
  return html`<main class="plain">
    <h1>Page not found</h1>
    <p>
      No page and no hub has this address. A hub is shown only on the settings page that its target names.
    </p>
  </main>`;
}
