import { findInactive } from "../../../jobs/people/findInactive";
import { findPeople } from "../../../jobs/people/findPeople";
import type { FoundOwners } from "./choose-people/FoundOwners";
import type { Asking } from "./choose-people/useLookUp";
import type { HubEnvironment } from "../HubEnvironment";

/** Finds people by their addresses, or by how long they have not signed in. */
export function peopleLookUps({ organization, now, monotonicMs, wait }: HubEnvironment) {
  const { door } = organization;
  return {
    findByAddress: async (addresses: readonly string[], asking: Asking): Promise<FoundOwners> => ({
      ...(await findPeople(addresses, door, { ...asking, now, monotonicMs, wait })),
      asked: addresses.length,
      notKnown: 0,
    }),
    findInactive: async (days: number, asking: Asking): Promise<FoundOwners> => ({
      ...(await findInactive(days, now(), door, { ...asking, now, monotonicMs, wait })),
      asked: undefined,
      unknown: [],
      ambiguous: [],
    }),
  };
}
