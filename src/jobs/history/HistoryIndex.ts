import { isJsonObject, type JsonObject } from "../../tokens/json/JsonObject";
import { shownText } from "../../tokens/naming/shownText";
import { shorten } from "../../tokens/text/displayText";
import { outcomeKinds, type OutcomeCounts } from "../report/OutcomeKind";
import { isRunId } from "../revocation/purpose/runId";
import { readTime } from "./readTime";
import { jsonBytes } from "../../tokens/json/jsonBytes";
import { mostBytes, mostParts, mostRuns } from "./limits";
import { runEndings, type RunSummary } from "./RunSummary";

/** The first document of a history: a list that opens with one read. */
export interface HistoryIndex {
  /** Newest first, each id once. */
  readonly runs: readonly RunSummary[];
  /** Entries that make no sense. */
  readonly unreadable: number;
}

const longestName = 60;
const longestShownReason = 80;

/** Checks what was found; whoever can write a person's documents may have written anything. */
export function readIndex(fields: JsonObject | undefined): HistoryIndex {
  if (fields === undefined) return { runs: [], unreadable: 0 };
  if (!Array.isArray(fields.runs)) return { runs: [], unreadable: 1 };
  const entries: readonly unknown[] = fields.runs.slice(0, 2 * mostRuns);
  const runs = entries.flatMap((entry) => readSummary(entry) ?? []);
  return { runs: newestFirst(runs), unreadable: entries.length - runs.length };
}

/** As many of the newest as there is room for, and the others, which are to be dropped. */
export function writeIndex(runs: readonly RunSummary[]): {
  readonly fields: JsonObject;
  readonly dropped: readonly RunSummary[];
} {
  const sorted = newestFirst(runs);
  const kept: JsonObject[] = [];
  let bytes = 0;
  for (const run of sorted) {
    const entry = writeSummary(run);
    bytes += jsonBytes(entry) + 1;
    if (kept.length === mostRuns || bytes > mostBytes) break;
    kept.push(entry);
  }
  return { fields: { runs: kept }, dropped: sorted.slice(kept.length) };
}

function newestFirst(runs: readonly RunSummary[]): readonly RunSummary[] {
  const byId = new Map(runs.map((run) => [run.id, run]));
  return [...byId.values()].sort((a, b) => b.startedAt.getTime() - a.startedAt.getTime());
}

function writeSummary({ startedAt, writtenAt, byName, reason, counts, ...run }: RunSummary): JsonObject {
  return {
    ...run,
    counts: outcomeKinds.map((kind) => counts[kind]),
    startedAtMs: startedAt.getTime(),
    writtenAtMs: writtenAt.getTime(),
    byName: shorten(byName, longestName),
    reason: shorten(reason, longestShownReason),
  };
}

function readSummary(value: unknown): RunSummary | undefined {
  if (!isJsonObject(value)) return undefined;
  const { id, parts, byName, reason } = value;
  const ending = runEndings.find((known) => known === value.ending);
  const startedAt = readTime(value.startedAtMs);
  const writtenAt = readTime(value.writtenAtMs);
  const counts = readCounts(value.counts);
  if (!isRunId(id) || !ending || !startedAt || !writtenAt || !counts) return undefined;
  if (!isCount(parts) || parts < 1 || parts > mostParts) return undefined;
  if (typeof byName !== "string" || typeof reason !== "string") return undefined;
  return {
    ...{ id, ending, startedAt, writtenAt, counts, parts },
    byName: shorten(shownText(byName.slice(0, 1_000)), longestName),
    reason: shorten(shownText(reason.slice(0, 1_000)), longestShownReason),
  };
}

/** In the order of `outcomeKinds`. */
function readCounts(value: unknown): OutcomeCounts | undefined {
  if (!Array.isArray(value) || value.length !== outcomeKinds.length) return undefined;
  const [refused, stillListed, unknown, open, gone]: readonly unknown[] = value;
  const isWhole =
    isCount(refused) && isCount(stillListed) && isCount(unknown) && isCount(open) && isCount(gone);
  return isWhole ? { refused, stillListed, unknown, open, gone } : undefined;
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= 1e9;
}
