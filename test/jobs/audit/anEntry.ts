import type { AuditEntry } from "../../../src/tokens/audit/AuditEntry";

/** The end of the log in these tests. */
export const now = new Date("2026-11-21T09:30:00Z");

export const hoursAgo = (hours: number) => new Date(now.getTime() - hours * 3_600_000);
export const daysAgo = (days: number) => hoursAgo(24 * days);

/** The authorizationId of the token with this number. */
export const idOf = (number: number) => `0d1f7a52-3b6e-4f1c-9a51-${String(number).padStart(12, "0")}`;

let ids = 0;

/** An entry of an hour ago by the first token, unlike any other. */
export function anEntry(entry: Partial<AuditEntry> = {}): AuditEntry {
  return {
    id: `entry ${++ids}`,
    at: hoursAgo(1),
    action: "Project.CreateCompleted",
    authorizationId: idOf(1),
    userAgent: "git/2.51.0",
    ipAddress: "203.0.113.24",
    ...entry,
  };
}
