import { isJsonObject, type JsonObject } from "../../tokens/json/JsonObject";
import type { JournalEntry } from "./JournalEntry";

/**
 * Checks what was found in storage; anything that is not an entry is `undefined`. The job's own reader checks
 * the payload.
 */
export function readEntry(value: unknown): JournalEntry | undefined {
  if (!isJsonObject(value)) return undefined;
  const fields = "kind" in value ? fromFirstForm(value) : value;
  const { job, jobKind, at, part, payload, actorId, organizationId } = fields;
  if (typeof job !== "string" || typeof jobKind !== "string") return undefined;
  if (typeof at !== "number" || !Number.isFinite(new Date(at).getTime())) return undefined;
  switch (part) {
    case "begin":
      if (typeof actorId !== "string" || typeof organizationId !== "string") return undefined;
      return { part, job, jobKind, at, actorId, organizationId, payload };
    case "step":
      return { part, job, jobKind, at, payload };
    case "end":
      return { part, job, jobKind, at };
    default:
      return undefined;
  }
}

/**
 * Version 0.1.0 recorded only revocations, in three kinds of entry. A browser may still hold one that was
 * interrupted.
 */
function fromFirstForm({ kind, tokens, state, why, ...common }: JsonObject): JsonObject {
  const entry = { ...common, jobKind: "revocation" };
  if (kind === "plan") return { ...entry, part: "begin", payload: { tokens } };
  if (kind === "step") return { ...entry, part: "step", payload: { tokens, state, why } };
  return { ...entry, part: kind };
}
