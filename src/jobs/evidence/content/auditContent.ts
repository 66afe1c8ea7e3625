import type { Tally, Trail } from "../../../tokens/audit/Trail";
import type { AuditReadingState } from "../../audit/AuditReading";
import type { TrailsProgress } from "../../audit/TrailsProgress";
import type { Failure } from "../../pace/Failure";
import type { EvidenceAction, EvidenceAudit, EvidenceContent } from "../Evidence";

/** What a report says of the audit log, in the language of the page. */
export interface AuditSentences {
  /** Somebody began to read it, and nothing was there yet. */
  readonly notRead: string;
  /** What the log never records. */
  readonly blind: string;
  /** A token did more, or from more places, than is kept apart. */
  readonly more: string;
  failed(why: Failure): string;
  /** It was read back to here only. */
  partly(since: Date): string;
  unreadable(rows: number): string;
}

/**
 * What the audit log has of these tokens, as a report says it, and what it leaves open. `audit` is `null` if nobody asked
 * the log.
 */
export function auditContent(
  state: AuditReadingState | undefined,
  ids: readonly string[],
  words: AuditSentences,
): Pick<EvidenceContent, "audit" | "unknown"> {
  const { progress, until } = state ?? {};
  if (!until) return { audit: null, unknown: [] };
  if (!progress) return { audit: { unavailable: words.notRead }, unknown: [] };
  if (progress.state === "failed" && progress.entriesRead === 0)
    return { audit: { unavailable: words.failed(progress.failure) }, unknown: [] };
  const trails = ids.flatMap((id) => progress.trails.of(id) ?? []);
  return { audit: readAudit(progress, until, trails), unknown: leftOpen(progress, trails, words) };
}

function readAudit({ state, since }: TrailsProgress, until: Date, trails: readonly Trail[]): EvidenceAudit {
  return {
    range: { start: since.toISOString(), end: until.toISOString() },
    isWhole: state === "whole",
    actions: trails.flatMap(actionsOf),
    addresses: namesIn(trails.map(({ addresses }) => addresses)),
    clients: namesIn(trails.map(({ clients }) => clients)),
  };
}

function actionsOf({ authorizationId, actions }: Trail): readonly EvidenceAction[] {
  return actions.names.map(({ name, count, first, last }) => ({
    ...{ authorizationId, action: name, count },
    ...{ first: first.toISOString(), last: last.toISOString() },
  }));
}

/** Each name once. */
function namesIn(tallies: readonly Tally[]): readonly string[] {
  return [...new Set(tallies.flatMap(({ names }) => names.map(({ name }) => name)))];
}

function leftOpen(
  { state, since, unreadable }: TrailsProgress,
  trails: readonly Trail[],
  words: AuditSentences,
): readonly string[] {
  const hasMore = trails.some(({ actions, addresses, clients }) =>
    [actions, addresses, clients].some(({ others }) => others !== undefined),
  );
  return [
    words.blind,
    ...(state === "whole" ? [] : [words.partly(since)]),
    ...(unreadable > 0 ? [words.unreadable(unreadable)] : []),
    ...(hasMore ? [words.more] : []),
  ];
}
