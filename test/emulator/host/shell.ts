import type { World } from "../world/World";
import { drawer } from "./drawer";
import { html, jsonScript, type Html } from "./html";
import type { PageModel } from "./PageModel";
import { addressOf, organizationSettings, userSettings } from "./settingsPages";
import { themes } from "./themes/themes";

interface Parts {
  readonly title: string;
  readonly model: PageModel;
  readonly navigation?: Html;
  readonly content: Html;
}

/** The layout of every host page: header, navigation, content and the emulator's drawer. */
export function shell(world: World, { title, model, navigation, content }: Parts): Html {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} - ${world.organization.name}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/_emulator/host.css" />
        <script src="/_emulator/host.js"></script>
      </head>
      <body>
        ${header(world)}
        <div id="banners" role="region" aria-label="Messages" aria-live="polite"></div>
        <div class="page">${navigation ?? html``}${content}</div>
        ${drawer(world)}
        <div id="toasts" aria-live="polite"></div>
        <script type="application/json" id="page-model">
          ${jsonScript(model)}
        </script>
      </body>
    </html>`;
}

function header({ organization, me, switches }: World): Html {
  const { name } = organization;
  return html`<header class="host-header">
    <span class="product" aria-hidden="true">&#9670;</span>
    <a class="product-name" href="/${encodeURIComponent(name)}"
      >${switches.isHosted ? "Azure DevOps" : "Azure DevOps Server"}</a
    >
    <span class="separator" aria-hidden="true">/</span>
    <a href="/${encodeURIComponent(name)}">${name}</a>
    <span class="spring"></span>
    <a href="${addressOf(name, userSettings, "about")}">User settings</a>
    <a href="${addressOf(name, organizationSettings, "organizationOverview")}">Organization settings</a>
    <label class="theme-picker"
      >Theme
      <select id="theme">
        ${themes.map((theme) => html`<option value="${theme.name}">${theme.label}</option>`)}
      </select>
    </label>
    <span class="user"
      ><span class="coin" aria-hidden="true">${initials(me.displayName)}</span>${me.displayName}</span
    >
  </header>`;
}

export function initials(name: string): string {
  const [first = "", ...rest] = name.split(/\s+/).filter(Boolean);
  return [first, rest.at(-1) ?? ""].map((word) => [...word][0] ?? "").join("");
}
