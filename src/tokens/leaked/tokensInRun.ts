import { oldTokenKind, oldTokenLength } from "./oldTokenKind";
import { asciiText } from "./reading/asciiText";
import { edgeAt, type Edge, type Run } from "./reading/Run";
import type { Suspect } from "./Suspect";

/** A token as a run shows it. */
export interface Sighting extends Suspect {
  /** Where the text has the end of it: two readings of one token agree on that, even if not on its first character. */
  readonly endAt: number;
  /** How surely it begins where it seems to. */
  readonly edge: Edge;
}

const tokenLength = 84;
const placeOfMark = 76;
const placeOfOtherMark = 52;
/** Without its other mark, a token glued into more than that is more likely a coincidence in base64. */
const longestUnmarkedRun = 200;

const marked = /^[A-Za-z0-9]{52}JQQJ[A-Z0-9]{4}[A-Za-z0-9+/]{16}AZDO[A-Za-z0-9]{4}$/;
const unmarked = /^(?=.*[a-z])(?=.*[A-Z])(?=.*[0-9])[A-Za-z0-9]{76}AZDO[A-Za-z0-9]{4}$/;

/** The tokens in a run, in their order; also those that other letters are stuck to. */
export function tokensInRun(run: Run): Sighting[] {
  const sightings: Sighting[] = [];
  let base32 = 0;
  for (let index = 0; index < run.codes.length; index++) {
    const code = run.codes[index] ?? 0;
    base32 = isBase32(code) ? base32 + 1 : 0;
    if (base32 >= oldTokenLength) sightings.push(...oldTokenEndingAt(run, index + 1));
    if (code === 0x41) sightings.push(...tokenMarkedAt(run, index));
  }
  return sightings;
}

/** Only where the letters around it end on one side: in megabytes of letters a token could begin at each. */
function oldTokenEndingAt(run: Run, end: number): Sighting[] {
  const start = end - oldTokenLength;
  if (!endsBase32(run, start) && !endsBase32(run, end)) return [];
  const issuedTo = oldTokenKind(run.codes, start);
  return issuedTo ? [{ ...sight(run, start, end), kind: "oldToken", issuedTo }] : [];
}

function endsBase32(run: Run, index: number): boolean {
  const { codes } = run;
  return !isBase32(codes[index - 1] ?? 0) || !isBase32(codes[index] ?? 0) || edgeAt(run, index) > 0;
}

function tokenMarkedAt(run: Run, index: number): Sighting[] {
  const start = index - placeOfMark;
  const end = start + tokenLength;
  if (start < 0 || end > run.codes.length || !hasAt(run, index, "AZDO")) return [];
  const hasMarks = hasAt(run, start + placeOfOtherMark, "JQQJ");
  if (!hasMarks && !standsOut(run, start, end)) return [];
  const seen = sight(run, start, end);
  return (hasMarks ? marked : unmarked).test(seen.secret) ? [seen] : [];
}

function hasAt({ codes }: Run, index: number, text: string): boolean {
  for (let place = 0; place < text.length; place++) {
    if (codes[index + place] !== text.charCodeAt(place)) return false;
  }
  return true;
}

/** A part of base64 or of lines of words looks like a token without marks once in a while, but seldom just between edges. */
function standsOut(run: Run, start: number, end: number): boolean {
  const edges = [edgeAt(run, start), edgeAt(run, end)];
  const isUnbroken = (run.sources[end - 1] ?? 0) - (run.sources[start] ?? 0) === tokenLength - 1;
  if (!isUnbroken) return edges.every((edge) => edge > 0);
  return edges.some((edge) => edge > 0) || run.codes.length <= longestUnmarkedRun;
}

function sight(run: Run, start: number, end: number): Sighting {
  const secret = asciiText(run.codes.subarray(start, end));
  const at = run.sources[start] ?? 0;
  const endAt = run.sources[end - 1] ?? 0;
  return { kind: "token", secret, at, endAt, edge: edgeAt(run, start) };
}

function isBase32(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x32 && code <= 0x37);
}
