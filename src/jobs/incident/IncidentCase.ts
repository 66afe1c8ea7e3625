import type { JsonObject } from "../../tokens/json/JsonObject";
import { isGuid } from "../../tokens/token/isGuid";

/** What a person does and says is done. Finding and revoking are seen, not said. */
export const caseSteps = ["sessions", "owner", "replace", "search", "report", "evidence"] as const;

export type CaseStep = (typeof caseSteps)[number];

/** `hash`: matched with the scan. `asked`: Azure DevOps named the person. `list`: chosen in a list of tokens. */
export type FoundBy = "hash" | "asked" | "list";

/** The collection of the person's documents in which cases are kept, one document each. */
export const caseCollection = "incidents";

/** Older ones beyond it are not read. */
export const mostCases = 200;

/** One leaked token, from the moment it was opened on the desk. No names, and nothing of the token's value. */
export interface IncidentCase {
  /** In lower case; the id of the document too. */
  readonly authorizationId: string;
  readonly openedAt: Date;
  readonly foundBy: FoundBy;
  /** The last four characters of its hash, where it was found by it. */
  readonly hashEnd?: string;
  /** When each step was marked as done. */
  readonly steps: Readonly<Partial<Record<CaseStep, Date>>>;
}

export function writeCase({ openedAt, foundBy, hashEnd, steps }: IncidentCase): JsonObject {
  return {
    openedAtUtc: openedAt.toISOString(),
    foundBy,
    ...(hashEnd === undefined ? {} : { hashEnd }),
    steps: Object.fromEntries(
      caseSteps.flatMap((step) => (steps[step] ? [[step, steps[step].toISOString()]] : [])),
    ),
  };
}

/** Checks a document. Nothing if it cannot be one of ours; a step that makes no sense counts as not done. */
export function readCase({ id, openedAtUtc, foundBy, hashEnd, steps }: JsonObject): IncidentCase | undefined {
  const openedAt = readMoment(openedAtUtc);
  const how = ways.find((way) => way === foundBy);
  if (typeof id !== "string" || !isGuid(id) || !openedAt || !how) return undefined;
  return {
    authorizationId: id.toLowerCase(),
    openedAt,
    foundBy: how,
    ...(typeof hashEnd === "string" && /^[A-Za-z0-9+/]{4}$/.test(hashEnd) ? { hashEnd } : {}),
    steps: readSteps(steps),
  };
}

const ways: readonly FoundBy[] = ["hash", "asked", "list"];

function readSteps(value: unknown): IncidentCase["steps"] {
  const given: Record<string, unknown> = typeof value === "object" && value !== null ? { ...value } : {};
  const read: Partial<Record<CaseStep, Date>> = {};
  for (const step of caseSteps) {
    const at = readMoment(given[step]);
    if (at) read[step] = at;
  }
  return read;
}

function readMoment(value: unknown): Date | undefined {
  const moment = new Date(typeof value === "string" && value.length <= 40 ? value : NaN);
  return Number.isNaN(moment.getTime()) ? undefined : moment;
}
