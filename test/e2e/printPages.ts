import type { BrowserContext } from "playwright-core";

const longest = 1_500;

/** Prints what the pages of a failed test show. Nothing that could be a token gets into the log of a build. */
export async function printPages(context: BrowserContext): Promise<void> {
  for (const frame of context.pages().flatMap((page) => page.frames())) {
    // A frame that is gone shows nothing.
    const text = await frame.innerText("body", { timeout: 1_000 }).catch(() => "");
    const masked = text.replace(/[A-Za-z0-9+/=]{20,}/g, "***").replace(/\s*\n\s*/g, " | ");
    if (masked) console.log(`${frame.url().replace(/[?#].*/, "")} showed: ${masked.slice(0, longest)}`);
  }
}
