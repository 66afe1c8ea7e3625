import type { PageModel } from "../PageModel";
import { postJson, requestJson } from "./http";

/** The "Emulator" drawer: every switch as a field, faults as buttons. The server serves both. */
export function setUpDrawer(page: PageModel): void {
  const form = document.querySelector<HTMLFormElement>("#emulator-switches");
  form?.addEventListener("submit", (event) => {
    event.preventDefault();
    void act(async () => {
      await postJson("/_emulator/switches", switchesIn(form, page));
      location.reload();
    });
  });
  for (const button of document.querySelectorAll<HTMLButtonElement>("button[data-fault]")) {
    button.addEventListener("click", () => {
      void act(async () => {
        const rule: unknown = JSON.parse(button.dataset.fault ?? "null");
        await (rule === null
          ? requestJson("DELETE", "/_emulator/faults")
          : postJson("/_emulator/faults", rule));
        say(rule === null ? "No faults." : `${button.textContent ?? ""}: on.`);
      });
    });
  }
}

/**
 * Field values are JSON, so that numbers and booleans come back unchanged. An empty field
 * is sent only to remove a number that was there.
 */
function switchesIn(form: HTMLFormElement, { switches }: PageModel): Record<string, unknown> {
  const values = [...new FormData(form)]
    .map(([name, value]): [string, unknown] => [name, JSON.parse(String(value) || "null")])
    .filter(([name, value]) => value !== null || Object.hasOwn(switches, name));
  return Object.fromEntries(values);
}

async function act(action: () => Promise<void>): Promise<void> {
  try {
    await action();
  } catch (error) {
    say(`That did not work. ${error instanceof Error ? error.message : ""}`);
  }
}

function say(text: string): void {
  const place = document.getElementById("emulator-message");
  if (place) place.textContent = text;
}
