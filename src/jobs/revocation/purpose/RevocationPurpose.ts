import { isJsonObject } from "../../../tokens/json/JsonObject";
import { shownText } from "../../../tokens/naming/shownText";
import {
  organizationFilterFromQuery,
  organizationFilterToQuery,
} from "../../../tokens/organization/OrganizationFilter";
import { readNarrowing } from "./narrowing";
import { isRunId } from "./runId";

/** Why and when a revocation was first begun: what outlives its page, and any number of continuations. */
export interface RevocationPurpose {
  /** Its id in the history. */
  readonly run: string;
  readonly reason: string;
  /** The filter, and what narrowed the tokens besides it, as written in the host's address. */
  readonly filter: Readonly<Record<string, string>>;
  readonly startedAt: Date;
}

/** UTF-16 units; as many as the field takes. */
export const longestReason = 500;

/** What a journal holds of a purpose. Whatever looks like a token's value is withheld. */
export function purposePayload({ run, reason, filter, startedAt }: RevocationPurpose) {
  return {
    run,
    reason: shownReason(reason),
    filter: readFilter(filter),
    startedAtMs: startedAt.getTime(),
  };
}

/** Checks what a journal holds; `undefined` for a job of an earlier version, which held no purpose. */
export function readPurpose(payload: unknown): RevocationPurpose | undefined {
  const value = isJsonObject(payload) ? payload.purpose : undefined;
  if (!isJsonObject(value)) return undefined;
  const { run, reason, filter, startedAtMs } = value;
  if (!isRunId(run) || typeof reason !== "string" || typeof startedAtMs !== "number") return undefined;
  const startedAt = new Date(startedAtMs);
  if (!Number.isFinite(startedAt.getTime())) return undefined;
  return { run, reason: shownReason(reason), filter: readFilter(filter), startedAt };
}

/** The parts of a stored filter that this version understands, none of which looks like a token's value. */
export function readFilter(value: unknown): Record<string, string> {
  if (!isJsonObject(value)) return {};
  const texts = Object.entries(value).filter(
    (entry): entry is [string, string] => typeof entry[1] === "string",
  );
  const query = Object.fromEntries(texts);
  return { ...organizationFilterToQuery(organizationFilterFromQuery(query).filter), ...readNarrowing(query) };
}

function shownReason(reason: string): string {
  return shownText(reason.slice(0, longestReason));
}
