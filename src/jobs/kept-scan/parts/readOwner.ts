import { isJsonObject } from "../../../tokens/json/JsonObject";
import type { Owner } from "../../../tokens/organization/OwnedToken";
import { isDate } from "../../store/isDate";

/** Checks what was found in storage. `takenAt` stands in for `listedAt`, which earlier versions did not store. */
export function readOwner(value: unknown, takenAt: Date): Owner | undefined {
  if (!isJsonObject(value)) return undefined;
  const { descriptor, displayName, mailAddress, principalName, lastAccessed, listedAt, kind } = value;
  if (typeof descriptor !== "string" || typeof displayName !== "string" || typeof kind !== "string")
    return undefined;
  return {
    descriptor,
    displayName,
    kind,
    mailAddress: typeof mailAddress === "string" ? mailAddress : undefined,
    principalName: typeof principalName === "string" ? principalName : undefined,
    lastAccessed: lastAccessed === "never" || isDate(lastAccessed) ? lastAccessed : undefined,
    listedAt: isDate(listedAt) ? listedAt : takenAt,
  };
}
