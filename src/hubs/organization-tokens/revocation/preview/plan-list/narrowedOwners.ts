import type { PlannedOwner } from "./plannedOwners";

/** The owners of these rows, each with these rows alone. Without rows: all owners. */
export function narrowedOwners(
  owners: readonly PlannedOwner[],
  only: ReadonlySet<number> | undefined,
): readonly PlannedOwner[] {
  if (!only) return owners;
  return owners
    .map((owner) => ({ ...owner, rows: owner.rows.filter((row) => only.has(row)) }))
    .filter(({ rows }) => rows.length > 0);
}
