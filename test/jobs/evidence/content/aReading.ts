import type { AuditReadingState } from "../../../../src/jobs/audit/AuditReading";
import { Trails } from "../../../../src/jobs/audit/Trails";
import type { TrailsState } from "../../../../src/jobs/audit/TrailsProgress";
import type { AuditEntry } from "../../../../src/tokens/audit/AuditEntry";
import { inDays, now } from "../../../tokens/builders";

/** The audit log as it was read up to now, with these entries. */
export function aReading(
  entries: readonly AuditEntry[],
  {
    since = inDays(-90),
    unreadable = 0,
    ...state
  }: Partial<TrailsState> & { since?: Date; unreadable?: number } = {},
): AuditReadingState {
  const trails = new Trails({ until: now });
  trails.add(entries);
  const read = { trails, entriesRead: entries.length, unreadable, since };
  const ended: TrailsState =
    state.state === "failed"
      ? { state: "failed", failure: { kind: "forbidden" } }
      : { state: state.state ?? "whole" };
  return { progress: { ...read, ...ended }, isRunning: false, until: now };
}
