import { protectedListSetting } from "../../../azure/data/protectedListSetting";
import type { RevocationEnvironment } from "../../../jobs/revocation/run/RevocationEnvironment";
import { randomHex } from "../../../jobs/store/randomHex";
import type { Owner } from "../../../tokens/organization/OwnedToken";
import type { HubEnvironment, Store } from "../HubEnvironment";

/** The name of the lock that a page holds while it revokes in an organization. */
export const revocationLock = (organizationId: string) => `pat-steward-revocation-${organizationId}`;

/** What a bulk revocation gets from this page. `owners` are all that were scanned. */
export function revocationEnvironment(
  { organization, host, locks, now, monotonicMs, wait }: HubEnvironment,
  store: Store | undefined,
  owners: () => readonly Owner[],
  onEvent: RevocationEnvironment["onEvent"],
): RevocationEnvironment {
  const organizationId = host.organization.id;
  return {
    onEvent,
    door: organization.door,
    now,
    monotonicMs,
    wait,
    protection: {
      readProtectedList: () => protectedListSetting(organization.data).load(),
      owners,
    },
    journal: {
      store,
      locks,
      name: revocationLock(organizationId),
      holder: thisPage,
      actorId: host.user.id,
      organizationId,
    },
  };
}

const thisPage = randomHex(16);
