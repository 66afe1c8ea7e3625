import type { AuditEntry } from "../../../tokens/audit/AuditEntry";
import { tokenOfMechanism } from "../../../tokens/audit/tokenOfMechanism";
import { isJsonObject } from "../../../tokens/json/JsonObject";
import { readDate, readList, readObject, readOptionalText, readRows, unreadable } from "../read";

export interface AuditPage {
  readonly entries: readonly AuditEntry[];
  /** Rows that are not entries, or have no time. */
  readonly unreadable: number;
  readonly continuationToken: string | undefined;
}

/** `AuditLogQueryResult`, which older examples nest in `value`. @throws AzureError `unexpected` */
export function readAuditPage(body: unknown): AuditPage {
  const outer = readObject(body, "the audit log");
  const page = isJsonObject(outer["value"]) ? outer["value"] : outer;
  const list = page["decoratedAuditLogEntries"] ?? (page["hasMore"] === false ? [] : undefined);
  const { read, unreadable: bad } = readRows(readList(list, "the list of audit entries"), readEntry);
  const next = readOptionalText(page["continuationToken"]);
  return { entries: read, unreadable: bad, continuationToken: page["hasMore"] === false ? undefined : next };
}

/** `DecoratedAuditLogEntry`. */
function readEntry(value: unknown): AuditEntry {
  const entry = readObject(value, "an audit entry");
  const text = (key: string) => readOptionalText(entry[key]);
  const at = readDate(entry["timestamp"]);
  if (!at) throw unreadable("an audit entry has no time");
  return {
    id: text("id"),
    at,
    action: text("actionId") ?? "",
    authorizationId: tokenOfMechanism(text("authenticationMechanism") ?? ""),
    userAgent: text("userAgent"),
    ipAddress: text("ipAddress"),
  };
}
