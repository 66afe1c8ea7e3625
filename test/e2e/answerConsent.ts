import type { Page } from "playwright-core";

/** Answers the consent window. It closes under the click, which may then count as failed: that it closes is what matters. */
export async function answerConsent(popup: Page, name: string): Promise<void> {
  const closed = popup.waitForEvent("close");
  await popup
    .getByRole("button", { name })
    .click()
    .catch(() => undefined);
  await closed;
}
