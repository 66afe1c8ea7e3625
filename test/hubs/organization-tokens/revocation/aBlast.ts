import { screen, within } from "@testing-library/react";

import type { World } from "../../../emulator/world/World";
import { now } from "../../anAzure";
import { openOrganization } from "../anOrganizationPage";

const inPanel = () => within(screen.getByRole("dialog"));

/** The section of an open preview, once its file is there. */
export const blast = async () =>
  within(await inPanel().findByRole("region", { name: "What these tokens did lately" }));

/** A figure by its column and line, such as "Tokens that acted, Last 7 days: 2". */
export const figure = async (name: string | RegExp) => (await blast()).findByRole("button", { name });

/** Names of the tokens in the list of the plan. */
export function listed(): string[] {
  const list = inPanel().queryByRole("list", { name: "Tokens that would be revoked" });
  const names = [...(list?.querySelectorAll(".plan-row-name") ?? [])];
  return names.map(({ textContent }) => textContent ?? "").sort();
}

/** What a token of a colleague does so many days before the end of the log. */
export interface Act {
  readonly token: string;
  readonly daysAgo: number;
  readonly userAgent?: string;
  readonly ipAddress?: string;
}

/** Has tokens of colleagues, named as in the table, act in this world. */
export function act({ audit, tokens, users }: World, ...acts: readonly Act[]): void {
  for (const { token: name, daysAgo, ...how } of acts) {
    const token = tokens.known().find(({ displayName }) => displayName === name);
    const actor = users.all().find(({ descriptor }) => descriptor === token?.ownerDescriptor);
    if (!token || !actor) throw new Error(`Nobody has a token ${name}.`);
    audit.recordAct({
      ...{ actor, action: "Git.RepositoryCreated", when: new Date(now.getTime() - daysAgo * 86_400_000) },
      mechanism: `PAT_Unscoped authorizationId: ${token.authorizationId}`,
      ...how,
    });
  }
}

/** Opens the page, lets `prepare` change the world, and previews the revocation of the 33 tokens of others. */
export async function previewAfter(prepare: (world: World) => void) {
  const opened = openOrganization();
  prepare(opened.world);
  await opened.scanToEnd();
  await opened.preview();
  const read = async () => {
    await opened.user.click((await blast()).getByRole("button", { name: "Read the audit log" }));
  };
  return { ...opened, read };
}
