import type { RevocationPreview } from "../../../../../jobs/revocation/plan/previewRevocation";
import type { OwnerGroup } from "../../../../../tokens/organization/groupByOwner";
import { inStretches } from "../../../../../tokens/steps/inStretches";
import { sortedInSteps } from "../../../../../tokens/steps/sortedInSteps";
import { TextMap } from "../../../../../tokens/text/TextMap";
import type { Steps } from "../../../../../tokens/steps/Steps";

/** The tokens of an owner that would be revoked, and how many the protected list spares. */
export interface PlannedOwner extends OwnerGroup {
  readonly protectedCount: number;
}

/**
 * Everyone with tokens in the plan, or with tokens that the protected list spares, most tokens first. Whoever is
 * protected while the list is open keeps their place.
 */
export function* plannedOwners({
  perOwner,
  protectedOwners,
  table,
  includedProtected,
}: RevocationPreview): Steps<readonly PlannedOwner[]> {
  const owners = new TextMap<PlannedOwner>();
  yield* inStretches(perOwner.length, (start, end) => {
    for (const { owner, rows } of perOwner.slice(start, end))
      owners.set(owner.descriptor, { owner, rows, protectedCount: 0 });
  });
  yield* inStretches(protectedOwners.length, (start, end) => {
    for (const { owner, rows } of protectedOwners.slice(start, end)) {
      const protectedCount = rows.filter((row) => !includedProtected.has(table.ids.at(row))).length;
      const planned = owners.get(owner.descriptor) ?? { owner, rows: rows.subarray(0, 0) };
      owners.set(owner.descriptor, { ...planned, protectedCount });
    }
  });
  return yield* sortedInSteps([...owners.values()], byCount);
}

function byCount(one: PlannedOwner, other: PlannedOwner): number {
  const sizeOf = ({ rows, protectedCount }: PlannedOwner) => rows.length + protectedCount;
  return sizeOf(other) - sizeOf(one) || (one.owner.descriptor < other.owner.descriptor ? -1 : 1);
}
