import type { Owner } from "../../tokens/organization/OwnedToken";
import { readGraphUser } from "./graph";
import { isJsonObject, type JsonObject } from "../../tokens/json/JsonObject";
import { readDate, readList, readObject, readOptionalText, readRows } from "./read";
import { isNoDate } from "./validity";

export interface EntitlementPage {
  /** Licensed members with their last sign-in; absent if the date cannot be read. */
  readonly owners: readonly Owner[];
  /** Rows that are not members. */
  readonly unreadable: number;
  /** Total over all pages; absent if the service does not say. */
  readonly total: number | undefined;
  readonly continuationToken: string | undefined;
}

/** `PagedGraphMemberList` of the REST contract, whose list has been called `members`, `items` and `value`. */
export function readEntitlements(body: unknown, fromHeader: string | undefined): EntitlementPage {
  const page = isJsonObject(body) ? body : {};
  const list = page["items"] ?? page["members"] ?? (hasNull(page, "items", "members") ? [] : body);
  const total = page["totalCount"];
  const { read, unreadable } = readRows(readList(list, "the list of members"), readEntitlement);
  return {
    owners: read,
    unreadable,
    total: typeof total === "number" ? total : undefined,
    continuationToken: readOptionalText(page["continuationToken"]) ?? (fromHeader || undefined),
  };
}

function readEntitlement(value: unknown): Owner {
  const member = readObject(value, "a member");
  const date = readDate(member["lastAccessedDate"]);
  // Someone who never signed in has .NET's smallest date, 0001-01-01.
  return { ...readGraphUser(member["user"]), lastAccessed: date && isNoDate(date) ? "never" : date };
}

/** A list without rows, as some services write it. */
function hasNull(page: JsonObject, ...names: readonly string[]): boolean {
  return names.some((name) => page[name] === null);
}
