import { fabrikam } from "./people";
import { indexedGuid, seededRandom } from "./seeded";
import type { Token } from "./Token";
import type { User } from "./User";

const day = 86_400_000;
const names = [
  "clone",
  "ci",
  "packages",
  "agents",
  "release",
  "reports",
  "migration",
  "laptop",
  "script",
  "backup",
];
const scopes = [
  "vso.code",
  "vso.code_write",
  "vso.packaging",
  "vso.packaging_write",
  "vso.build_execute",
  "vso.work",
  "vso.work_write vso.project",
  "vso.agentpools_manage",
  "vso.code_manage vso.build",
  "app_token",
];

/**
 * An everyday token, always the same for the same number: most are active, some have expired, a few are for
 * all organizations.
 */
export function plainToken(kind: string, index: number, owner: User, now: Date): Token {
  const random = seededRandom(index * 2_654_435_761 + kind.length);
  const pick = (from: readonly string[]) => from[Math.floor(random() * from.length)] ?? "";
  const lifetimeDays = [7, 30, 60, 90, 180, 365][Math.floor(random() * 6)] ?? 30;
  const age = random() * lifetimeDays * 1.25;
  const validFrom = new Date(now.getTime() - Math.round(age * day));
  return {
    authorizationId: indexedGuid(kind, index),
    ownerDescriptor: owner.descriptor,
    userId: owner.id,
    displayName: `${pick(names)} ${index}`,
    scope: pick(scopes),
    targetAccounts: random() < 0.06 ? null : [fabrikam.id],
    validFrom,
    validTo: new Date(validFrom.getTime() + lifetimeDays * day),
    isPublic: false,
  };
}
