import type { RevocationPreview } from "../../../../../jobs/revocation/plan/previewRevocation";
import type { PlannedOwner } from "./OwnerRows";

/**
 * Everyone with tokens in the plan, or with tokens that the protected list spares, most tokens first. Whoever is
 * protected while the list is open keeps their place.
 */
export function plannedOwners({
  perOwner,
  protectedOwners,
  table,
  includedProtected,
}: RevocationPreview): readonly PlannedOwner[] {
  const owners = new Map<string, PlannedOwner>();
  for (const group of perOwner) owners.set(group.owner.descriptor, { ...group, protectedCount: 0 });
  for (const { owner, rows } of protectedOwners) {
    const protectedCount = rows.filter((row) => !includedProtected.has(table.ids.at(row))).length;
    const planned = owners.get(owner.descriptor) ?? { owner, rows: new Uint32Array(0) };
    owners.set(owner.descriptor, { ...planned, protectedCount });
  }
  const sizeOf = ({ rows, protectedCount }: PlannedOwner) => rows.length + protectedCount;
  return [...owners.values()].sort(
    (a, b) => sizeOf(b) - sizeOf(a) || (a.owner.descriptor < b.owner.descriptor ? -1 : 1),
  );
}
