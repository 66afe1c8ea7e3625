import { en as creationWords } from "../../src/hubs/my-tokens/creation/words/en";
import { en as titles } from "../../src/ui/snippets/words/en";
import { en as snippets } from "../../src/hubs/my-tokens/snippets/words/en";
import type { BlockTitle, SnippetId } from "../../src/tokens/snippets/Snippet";
import type { Journey } from "./journey";

const text = creationWords;

/** Creates a token from a template, reveals the secret and returns it. The panel stays open. */
export async function makeToken({ hub }: Journey, template: string): Promise<string> {
  await hub.getByRole("button", { name: "New token" }).click();
  await hub.getByRole("button", { name: new RegExp(`^${template} ?[A-Z]`) }).click();
  await hub.getByRole("button", { name: "Create", exact: true }).click();
  await hub.getByRole("button", { name: text.reveal }).click();
  return (await hub.getByRole("group", { name: text.token, exact: true }).textContent()) ?? "";
}

/** Enters the project, repository or feed that the snippets are for. */
export async function fillPlace({ hub }: Journey, names: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, value] of Object.entries(names)) await hub.getByLabel(name, { exact: true }).fill(value);
}

/** A snippet's lines as the page shows them, ready to paste. */
export async function linesOf({ hub }: Journey, id: SnippetId, title: BlockTitle): Promise<string> {
  const lines = hub.getByRole("region", { name: snippets.blocks[title], exact: true });
  if ((await lines.count()) === 0) await hub.getByRole("button", { name: titles[id] }).click();
  return (await lines.textContent()) ?? "";
}

/** Ticks that the secret is stored, and closes the panel. */
export async function finish({ hub }: Journey): Promise<void> {
  await hub.getByRole("checkbox", { name: text.storedElsewhere }).click();
  await hub.getByRole("button", { name: text.done, exact: true }).click();
}

/** Revokes the token with this name, and waits until it is gone. */
export async function revokeByName({ hub }: Journey, name: RegExp): Promise<void> {
  await hub.getByRole("row", { name }).getByRole("checkbox").click();
  await hub.getByRole("button", { name: "Revoke 1 token" }).click();
  await hub.getByRole("dialog").getByRole("button", { name: "Revoke token" }).click();
  await hub.getByText(/1 token was revoked/).waitFor();
}
