import type { Page } from "playwright-core";

/** Answers the consent window. The click closes it and may then be reported as failed: what matters is that it closes. */
export async function answerConsent(popup: Page, name: string): Promise<void> {
  const closed = popup.waitForEvent("close");
  await popup
    .getByRole("button", { name })
    .click()
    .catch(() => undefined);
  await closed;
}
