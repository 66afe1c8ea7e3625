import { protectedListSetting } from "../../../azure/data/protectedListSetting";
import type { ReportLine } from "../../../jobs/report/report";
import type { Owner } from "../../../tokens/organization/OwnedToken";
import { Protection } from "../../../tokens/organization/protectedList";
import type { HubEnvironment } from "../HubEnvironment";

/** Why nobody can say what is protected. `ownersUnknown`: the list names people, and an owner is known by id only. */
export type ProtectionGap = "protectedFailed" | "protectedInvalid" | "ownersUnknown";

/**
 * Ids of these tokens that the protected list covers as it is stored at this moment: somebody may have been added since
 * the plan was made. `owners` are those that were scanned.
 */
export async function protectedNow(
  { organization }: HubEnvironment,
  lines: readonly ReportLine[],
  owners: readonly Owner[],
): Promise<ReadonlySet<string> | ProtectionGap> {
  const reading = await protectedListSetting(organization.data)
    .load()
    .catch(() => undefined);
  if (!reading) return "protectedFailed";
  if (reading.state === "invalid") return "protectedInvalid";
  if (reading.state === "none") return new Set();
  const known = new Map(owners.map((owner) => [owner.descriptor, owner]));
  const areAllKnown = lines.every(({ owner }) => known.has(owner));
  if (!areAllKnown && reading.value.people.length > 0) return "ownersUnknown";
  const protection = new Protection(reading.value);
  const covered = lines.filter(({ authorizationId, owner: descriptor }) => {
    const owner = known.get(descriptor);
    return protection.coversToken(authorizationId) || (owner !== undefined && protection.coversOwner(owner));
  });
  return new Set(covered.map(({ authorizationId }) => authorizationId));
}
