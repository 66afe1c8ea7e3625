import { isGuid } from "../../../tokens/token/isGuid";
import { readText, unreadable } from "../read";

/** A required GUID, in lower case. @throws AzureError `unexpected` when it is missing or something else. */
export function readGuid(value: unknown, what: string): string {
  const id = readText(value, what);
  if (!isGuid(id)) throw unreadable(`${what} is not a GUID`);
  return id.toLowerCase();
}
