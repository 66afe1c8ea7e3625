import { c3id } from "./c3id";
import { findHashes } from "./findHashes";
import { findSuspects } from "./findSuspects";
import type { Leak, Leaks } from "./Leak";
import { readFormat } from "./readFormat";
import type { Suspect } from "./Suspect";

/** Candidates that are hashed at most. */
const mostCandidates = 100_000;

/**
 * Finds the tokens that a text gives away: a token, a log, a scanner's report, or C3IDs. Only hashes leave this
 * function, and what the format says. What merely has the shape of an old token is none; of other tokens the checksum is
 * not public, so a made-up one is found too. Synchronous; takes time in proportion to the text, whatever is in it.
 */
export function findLeaks(text: string): Leaks {
  const tokens = firstOfEach(findSuspects(text), (suspect) => suspect.secret);
  const hashes = firstOfEach(findHashes(text), (named) => named.hash);
  const candidates = [...tokens, ...hashes].sort((a, b) => a.at - b.at);
  const byHash = new Map<string, Leak>();
  for (const candidate of candidates.slice(0, mostCandidates)) {
    const leak = "secret" in candidate ? leakOf(candidate) : { kind: "hash" as const, hash: candidate.hash };
    // A token says more than its hash.
    if (leak.kind !== "hash" || !byHash.has(leak.hash)) byHash.set(leak.hash, leak);
  }
  return { leaks: [...byHash.values()], isCut: candidates.length > mostCandidates };
}

/** The first of those with the same key; at most one more than there may be, to know that there are more. */
function firstOfEach<T>(all: Iterable<T>, keyOf: (one: T) => string): Iterable<T> {
  const first = new Map<string, T>();
  for (const one of all) {
    const key = keyOf(one);
    if (!first.has(key)) first.set(key, one);
    if (first.size > mostCandidates) break;
  }
  return first.values();
}

function leakOf({ kind, secret, issuedTo }: Suspect): Leak {
  const hash = c3id(secret);
  if (kind === "oldToken") return { kind, hash, issuedTo };
  const made = readFormat(secret);
  return made ? { kind, hash, made } : { kind, hash };
}
