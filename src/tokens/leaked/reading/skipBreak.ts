import { isInvisible } from "./isInvisible";
import { readSign, type Sign } from "./readSign";

/** What stands around a line break that cuts a value in two: indentation, quotes, marks of mail, shells and comments. */
const decoration = new Set([..." \t\u00a0\"'`>|\\^=#*,;&│"].map((one) => one.charCodeAt(0)));
const lineBreaks = new Set([..."\n\r\v\f\u0085\u2028\u2029"].map((one) => one.charCodeAt(0)));

/** Azure Pipelines writes one before each line of a log. */
const timestamp = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z ?/y;

/** Deeper indentation does not occur, and the limit keeps lines far apart from becoming one. */
const longest = 400;

/** What stands between two runs. */
export interface Break {
  /** Where it ends: at a character that belongs to no line break. */
  readonly end: number;
  /** It contains a line break and nothing but decoration: the two runs may be one value. */
  readonly isLineBreak: boolean;
  /** A part of it was written as an escape. */
  readonly hasEscapes: boolean;
}

/** Reads on from `at`, the end of a run, over a line break of any kind and all that decorates it. */
export function skipBreak(text: string, at: number): Break {
  let end = at;
  let isLineBreak = false;
  let hasEscapes = false;
  let isLineStart = false;
  while (end < text.length && end - at < longest) {
    const afterTime = isLineStart ? skipTimestamp(text, end) : end;
    if (afterTime > end || isJoiningPlus(text, end, at)) {
      end = Math.max(afterTime, end + 1);
      isLineStart = false;
      continue;
    }
    const sign = readSign(text, end);
    if (!isPassed(sign)) break;
    isLineStart = lineBreaks.has(sign.code) || (isLineStart && isInvisible(sign.code));
    isLineBreak ||= isLineStart;
    hasEscapes ||= sign.end - end > 1;
    end = sign.end;
  }
  return { end, isLineBreak: isLineBreak && end - at < longest, hasEscapes };
}

function isPassed({ code }: Sign): boolean {
  return decoration.has(code) || lineBreaks.has(code) || isInvisible(code);
}

function skipTimestamp(text: string, at: number): number {
  if (text.charCodeAt(at) !== 0x32) return at;
  timestamp.lastIndex = at;
  return at + (timestamp.exec(text)?.[0].length ?? 0);
}

/** `"abc" +` with the rest on the next line. Elsewhere a plus belongs to base64. */
function isJoiningPlus(text: string, at: number, runEnd: number): boolean {
  return text.charCodeAt(at) === 0x2b && at > runEnd && /[\s"']/.test(text.charAt(at + 1));
}
