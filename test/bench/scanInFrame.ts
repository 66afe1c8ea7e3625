import { timed } from "./Figure";
import type { BareRequest } from "./bareFetch";
import type { OpenHub } from "./UnwatchedBrowser";

/** Clicks "Scan everyone", and returns once it has read everyone, whether or not the scan is kept yet. */
export function scanUntilComplete({ frame }: OpenHub): Promise<void> {
  return frame.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const watch = new MutationObserver(() => {
          const headline = document.querySelector(".scan-headline strong")?.textContent ?? "";
          if (!/^(Keeping the scan|Scan complete)/.test(headline)) return;
          watch.disconnect();
          resolve();
        });
        watch.observe(document, { childList: true, subtree: true, characterData: true });
        const buttons = [...document.querySelectorAll("button")];
        buttons.find(({ textContent }) => textContent === "Scan everyone")?.click();
      }),
  );
}

/** What a scan requests, and how the filter feels to a person who does not wait for its end. */
export async function slowestTypingDuring(
  hub: OpenHub,
  scan: () => Promise<void>,
): Promise<{ requests: readonly BareRequest[]; slowestMs: number }> {
  const { frame } = hub;
  await frame.evaluate(() => {
    performance.clearResourceTimings();
    performance.setResourceTimingBufferSize(1_000_000);
  });
  let isDone = false;
  const scanning = scan().finally(() => (isDone = true));
  const field = await frame.waitForSelector("input[placeholder^=Filter]");
  let slowestMs = 0;
  for (let key = 0; field && !isDone; key++) {
    slowestMs = Math.max(slowestMs, await timed(() => field.press(key % 2 ? "Backspace" : "c")));
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  await scanning;
  const urls = await frame.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name));
  // Everything that a scan reads; the rest are files.
  return { requests: urls.filter((url) => url.includes("/_apis/")).map((url) => ({ url })), slowestMs };
}
