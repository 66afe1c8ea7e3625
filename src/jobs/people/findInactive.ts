import { startOfDay } from "../../tokens/token/calendarDays";
import { ownerIsInactive, type Owner } from "../../tokens/organization/OwnedToken";
import { allPages } from "../pace/retry/allPages";
import { Gate } from "../pace/Gate";
import type { FindOptions } from "./FindOptions";
import type { SignInDoor } from "./SignInDoor";

/** Members who have not signed in for this many calendar days, or never. An unknown sign-in does not count. */
export async function findInactive(
  days: number,
  now: Date,
  door: SignInDoor,
  { onProgress = () => undefined, ...options }: FindOptions,
): Promise<{ readonly owners: readonly Owner[]; readonly notKnown: number }> {
  const members = new Map<string, Owner>();
  for await (const { owners } of allPages(
    (token, signal) => door.readSignIns(token, signal),
    new Gate(options),
  )) {
    for (const owner of owners) members.set(owner.descriptor, owner);
    onProgress({ kind: "users", read: members.size });
  }
  const all = [...members.values()];
  const since = startOfDay(now, -days);
  return {
    owners: all.filter((owner) => ownerIsInactive(owner, since)),
    notKnown: all.filter(({ lastAccessed }) => lastAccessed === undefined).length,
  };
}
