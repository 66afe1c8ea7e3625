import type { FaultRule } from "../faults";
import type { World } from "../world/World";
import { html, type Html } from "./html";
import { choices, type Choice } from "./switchChoices";

/** REST only: a fault must not break the page that turns it off. */
const path = "/_apis/(?!ExtensionManagement)";

/** Faults by label, each a rule for `POST /_emulator/faults`; the one without a rule clears them. */
const faults: readonly { readonly name: string; readonly rule?: FaultRule }[] = [
  { name: "Delay of 3 seconds", rule: { kind: "delay", milliseconds: 3_000, path } },
  { name: "429, three times", rule: { kind: "status", status: 429, retryAfterSeconds: 2, count: 3, path } },
  { name: "500, three times", rule: { kind: "status", status: 500, count: 3, path } },
  { name: "Drop connections", rule: { kind: "dropBefore", path } },
  { name: "401 in the middle", rule: { kind: "status", status: 401, count: 2, path } },
  { name: "Sign-in page", rule: { kind: "signInPage", path } },
  { name: "Clear faults" },
];

/** The part of the page that is not Azure DevOps: settings for how the emulator behaves. */
export function drawer(world: World): Html {
  return html`<details class="emulator">
    <summary>Emulator <span class="scenario">${world.scenario}</span></summary>
    <div class="emulator-body">
      <section aria-label="Faults">
        <h2>Faults</h2>
        <div class="faults">
          ${faults.map(
            ({ name, rule }) =>
              html`<button type="button" data-fault="${JSON.stringify(rule ?? null)}">${name}</button>`,
          )}
        </div>
        <p id="emulator-message" role="status"></p>
      </section>
      <form id="emulator-switches" aria-label="Switches">
        <h2>Switches</h2>
        <div class="switches">${choices(world.switches).map(field)}</div>
        <button type="submit" class="primary">Apply and reload</button>
      </form>
    </div>
  </details>`;
}

function field({ name, label, options, value }: Choice): Html {
  return html`<label
    >${label}
    ${
      options === undefined
        ? html`<input
            name="${name}"
            type="number"
            min="1"
            step="any"
            value="${value === "null" ? "" : value}"
          />`
        : html`<select name="${name}">
            ${options.map(
              (option) =>
                html`<option value="${option.value}" ${option.value === value ? html`selected` : html``}>
                  ${option.label}
                </option>`,
            )}
          </select>`
    }
  </label>`;
}
