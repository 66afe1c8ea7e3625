import { isJsonObject } from "../../../tokens/json/JsonObject";
import type { Owner } from "../../../tokens/organization/OwnedToken";
import { isDate } from "../../store/isDate";

/**
 * Checks what was found in storage, whose dates it takes over. `takenAt` stands in for `listedAt`, which earlier versions
 * did not store.
 */
export function readOwner(value: unknown, takenAt: Date): Owner | undefined {
  if (!isJsonObject(value)) return undefined;
  const { descriptor, displayName, mailAddress, principalName, lastAccessed, listedAt, kind } = value;
  if (typeof descriptor !== "string" || typeof displayName !== "string" || typeof kind !== "string")
    return undefined;
  // Of two equal texts, one is kept: so it is for nearly everyone, and for all of 100,000 people.
  const account = principalName === mailAddress ? mailAddress : principalName;
  return {
    descriptor,
    displayName,
    kind: kind === "user" ? "user" : kind,
    mailAddress: typeof mailAddress === "string" ? mailAddress : undefined,
    principalName: typeof account === "string" ? account : undefined,
    lastAccessed: lastAccessed === "never" || isDate(lastAccessed) ? lastAccessed : undefined,
    listedAt: isDate(listedAt) ? listedAt : new Date(takenAt),
  };
}
