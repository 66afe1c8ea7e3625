import type { TokenTable } from "../tokens/organization/TokenTable";

/** Gives the owners in the table the sign-ins that became known after their tokens were read. */
export function applySignIns(table: TokenTable, signIns: ReadonlyMap<string, Date | "never">): void {
  for (const owner of [...table.owners]) {
    const lastAccessed = signIns.get(owner.descriptor);
    if (owner.lastAccessed === undefined && lastAccessed !== undefined)
      table.append({ ...owner, lastAccessed }, []);
  }
}
