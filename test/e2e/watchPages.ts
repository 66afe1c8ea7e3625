import type { BrowserContext } from "playwright-core";

/** What no page of the product may do. A journey that does one on purpose removes it from its list. */
export interface Offences {
  /** What the pages' policies blocked, from the page's own event and from the browser's console. */
  readonly violations: string[];
  /** Errors and rejections that nothing caught, in any page or frame. */
  readonly uncaught: string[];
}

/** Watches every page, popup and frame that the context will open. */
export async function watchPages(context: BrowserContext): Promise<Offences> {
  const violations: string[] = [];
  const uncaught: string[] = [];
  await context.exposeBinding("reportViolation", (_source, violation: string) => violations.push(violation));
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
      Reflect.get(window, "reportViolation")(`The policy's ${violatedDirective} stopped ${blockedURI}`);
    });
  });
  context.on("console", (message) => {
    if (message.text().includes("Content Security Policy")) violations.push(message.text());
  });
  context.on("weberror", (error) => uncaught.push(error.error().message));
  return { violations, uncaught };
}
