import type { TokenColumns } from "../../tokens/organization/columns/TokenColumns";

/** Gives the owners in the table the sign-ins that became known after their tokens were read. */
export function applySignIns(table: TokenColumns, signIns: ReadonlyMap<string, Date | "never">): void {
  for (const owner of [...table.owners]) {
    const lastAccessed = signIns.get(owner.descriptor);
    if (owner.lastAccessed === undefined && lastAccessed !== undefined)
      table.append({ ...owner, lastAccessed }, []);
  }
}
