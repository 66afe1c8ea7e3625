import { Puppeteer, type Frame, type Locator, type Page } from "puppeteer-core";

export type Role = "button" | "checkbox" | "textbox" | "tab" | "dialog" | "row" | "group";

interface Wanted {
  readonly role: Role;
  /** Somewhere in what names the element, as it is read out. */
  readonly name: string | RegExp;
}

/** Puppeteer's own search by role goes by exact names, which are often "20 tokens" today and "21 tokens" tomorrow. */
Puppeteer.registerCustomQueryHandler("seen", { queryOne: findSeen });

/** The first element that can be seen and used, and has this role and name, as an object that waits for it. */
export function seen(
  place: Frame | Page,
  role: Role,
  name: string | RegExp,
  within?: Wanted,
): Locator<Element> {
  const path = [...(within ? [within] : []), { role, name }].map((step) => ({
    role: step.role,
    name: typeof step.name === "string" ? step.name.replace(/[^\w\s]/g, "\\$&") : step.name.source,
  }));
  return place.locator(`seen/${JSON.stringify(path)}`).setVisibility("visible");
}

/** Waits until the page says this. */
export async function says(place: Frame | Page, text: string): Promise<void> {
  await place.locator(`text/${text}`).wait();
}

/** What an input holds. */
export async function valueOf(input: Locator<Element>): Promise<string> {
  return input.map((element) => ("value" in element ? String(element.value) : "")).wait();
}

/** The text of an element. */
export async function textOf(element: Locator<Element>): Promise<string> {
  return element.map(({ textContent }) => textContent ?? "").wait();
}

/** Runs in the browser: nothing from outside of this function is there. */
function findSeen(root: Node, selector: string): Element | null {
  const selectors: Readonly<Record<string, string>> = {
    button: "button, [role=button]",
    checkbox: "input[type=checkbox], [role=checkbox]",
    textbox: "input, textarea",
    tab: "[role=tab]",
    dialog: "[role=dialog]",
    row: "tr, [role=row]",
    group: "[role=group]",
  };
  const nameOf = (element: Element) => {
    const ids = element.getAttribute("aria-labelledby")?.split(" ") ?? [];
    const labels = "labels" in element && element.labels instanceof NodeList ? [...element.labels] : [];
    const sources = [...ids.map((id) => document.getElementById(id)), ...labels, element];
    const said = sources.map((source) => source?.textContent ?? "");
    return [element.getAttribute("aria-label"), ...said, element.getAttribute("placeholder")].join("\n");
  };
  // The UI kit's disabled buttons can be pressed, and do nothing.
  const canBeUsed = (element: Element) =>
    element.checkVisibility() && element.getAttribute("aria-disabled") !== "true";
  const find = (
    place: Element | Document,
    [step, ...rest]: { role: string; name: string }[],
  ): Element | null => {
    if (step === undefined) return place instanceof Element ? place : null;
    const wanted = new RegExp(step.name, "m");
    for (const element of place.querySelectorAll(selectors[step.role] ?? step.role)) {
      if (!canBeUsed(element) || !wanted.test(nameOf(element))) continue;
      const found = find(element, rest);
      if (found) return found;
    }
    return null;
  };
  return root instanceof Element || root instanceof Document ? find(root, JSON.parse(selector)) : null;
}
