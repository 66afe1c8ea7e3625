import { en as creation } from "../../src/hubs/my-tokens/creation/words/en";
import { en as being } from "../../src/hubs/my-tokens/being-replaced/words/en";
import type { World } from "../emulator/world/World";
import type { Journey } from "./journey";
import { journeyNow } from "./journeyClock";

/** A token that ends in five days. */
export function anEndingToken(world: World, displayName: string, scope: string): string {
  const validTo = new Date(journeyNow().getTime() + 5 * 86_400_000);
  return world.addToken({ displayName, scope, validTo }).secret;
}

/** From the row to the new token's secret, revealed. The panel stays open. */
export async function makeSuccessor({ hub }: Journey, name: string): Promise<string> {
  await hub.getByRole("button", { name: `Replace “${name}”` }).click();
  await hub.getByRole("button", { name: creation.form.create, exact: true }).click();
  await hub.getByRole("button", { name: creation.reveal }).click();
  return (await hub.getByRole("group", { name: creation.token, exact: true }).textContent()) ?? "";
}

/** Opens the question whether to revoke the old token. */
export async function askToEnd({ hub }: Journey) {
  await hub.getByRole("button", { name: being.endOld }).click();
  const question = hub.getByRole("dialog", { name: being.end.title });
  await question.waitFor();
  return question;
}

/** Says that the new token is in place, and revokes the old one. */
export async function endOld(journey: Journey): Promise<void> {
  const { hub } = journey;
  await hub.getByRole("button", { name: being.markInPlace }).click();
  await hub.getByText(being.state.inPlace).waitFor();
  const question = await askToEnd(journey);
  await question.getByRole("button", { name: being.end.confirm }).click();
  await hub.getByText(/1 token was revoked/).waitFor();
  await hub.getByText(being.state.oldEnded).waitFor();
}
