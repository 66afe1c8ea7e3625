import type { Journey } from "./journey";

export const organizationHub = "organization-tokens";

/** The browser logs an error when a setting was never stored (404), and when the first of two ways to copy is forbidden. */
export const isSerious = (problem: string) => !/status of 404|Clipboard API has been blocked/.test(problem);

export async function scan({ hub }: Pick<Journey, "hub">): Promise<void> {
  await hub.getByRole("button", { name: "Scan everyone" }).click();
  await hub.getByText("Scan complete", { exact: true }).waitFor();
}

/** Selects the shown tokens of other people, and confirms. */
export async function revokeAll({ hub }: Pick<Journey, "hub">): Promise<void> {
  await hub.getByRole("button", { name: /^Select all/ }).click();
  await hub.getByRole("button", { name: /^Revoke [\d,]+ tokens$/ }).click();
  await fillPreview(hub);
  await confirm(hub);
}

/** Gives a reason, and types the phrase that a preview of 20 tokens or more requires. */
export async function fillPreview(hub: Journey["hub"]): Promise<void> {
  const panel = hub.getByRole("dialog");
  await panel.getByLabel("Reason").fill("Quarterly clean-up");
  const label = (await panel.getByText(/^To confirm, type/).textContent()) ?? "";
  await panel.getByLabel(/^To confirm, type/).fill(label.replace(/^.*?: /, ""));
}

export async function confirm(hub: Journey["hub"]): Promise<void> {
  await hub
    .getByRole("dialog")
    .getByRole("button", { name: /^Revoke [\d,]+ tokens?$/ })
    .click();
}
