import { oldTokenLength } from "./oldTokenKind";
import { decodeBase64 } from "./reading/decodeBase64";
import { readRuns } from "./reading/readRuns";
import type { Run } from "./reading/Run";
import { longestPiece } from "./reading/RunBuffer";
import type { Suspect } from "./Suspect";
import { type Sighting, tokensInRun } from "./tokensInRun";

/** A Kubernetes secret is base64, and the account of a container registry in it is base64 again. */
const deepest = 2;
const shortestEncoded = Math.ceil((oldTokenLength * 4) / 3);

/**
 * What may be a token: as it stands in the text, escaped, broken into lines, or encoded in base64 once or twice. One
 * that is there several times comes several times. In the order of the text, but for what is both in a run and encoded
 * in it.
 * @param depth How often the text has been decoded from base64 already.
 */
export function* findSuspects(text: string, depth = 0): Generator<Suspect> {
  const memory = new Uint8Array(Math.min(text.length, longestPiece));
  for (const run of readRuns(text, "unwrapped", oldTokenLength)) {
    yield* surest(run.hasEscapes ? [...tokensInRun(run), ...tokensAsWritten(text, run)] : tokensInRun(run));
    if (depth < deepest && run.codes.length >= shortestEncoded) yield* encodedIn(run, depth, memory);
  }
}

/** `\n` may be the end of a line, or a backslash and the first letter of a token. */
function* tokensAsWritten(text: string, { from, to }: Run): Generator<Sighting> {
  for (const run of readRuns(text.slice(from, to), "plain", oldTokenLength)) {
    for (const one of tokensInRun(run)) yield { ...one, at: from + one.at, endAt: from + one.endAt };
  }
}

/** Of what ends at one place only that which begins most surely where it seems to; the first of equals. */
function surest(sightings: readonly Sighting[]): Iterable<Suspect> {
  const byEnd = new Map<number, Sighting>();
  for (const one of sightings) {
    const other = byEnd.get(one.endAt);
    if (!other || one.edge > other.edge) byEnd.set(one.endAt, one);
  }
  return byEnd.values();
}

function* encodedIn({ codes, sources }: Run, depth: number, memory: Uint8Array): Generator<Suspect> {
  for (let start = 0; start < 4; start++) {
    for (const decoded of decodeBase64(codes, start, oldTokenLength, memory)) {
      for (const suspect of findSuspects(decoded.text, depth + 1)) {
        const byte = decoded.at + suspect.at;
        yield { ...suspect, at: sources[start + Math.floor((byte * 4) / 3)] ?? 0 };
      }
    }
  }
}
