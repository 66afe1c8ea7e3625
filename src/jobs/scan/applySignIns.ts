import type { TokenColumns } from "../../tokens/organization/columns/TokenColumns";

/** Adds sign-ins that became known after their owners' tokens were read to the table. */
export function applySignIns(table: TokenColumns, signIns: ReadonlyMap<string, Date | "never">): void {
  for (const owner of [...table.owners]) {
    const lastAccessed = signIns.get(owner.descriptor);
    if (owner.lastAccessed === undefined && lastAccessed !== undefined)
      table.append({ ...owner, lastAccessed }, []);
  }
}
