import { longestName } from "./encodedLength";
import { looksLikeToken } from "./looksLikeToken";

export type NameWarning =
  "empty" | "tooLong" | "email" | "looksLikeToken" | "controlCharacters" | "bidiCharacters";

/** Bounded repetition and a look-behind at the start of the local part keep this linear. */
const email =
  /(?<![\p{L}\p{N}._%+/-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/u;
const bidi = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
/**
 * Also half characters, which no address or service can carry, and characters that show as nothing or as a blank:
 * zero-width marks, tag characters, Hangul fillers. Joiners stay, since emoji and some scripts need them.
 */
const control =
  /[\p{Cc}\p{Cs}\u2028\u2029\u200B\u2060\u00AD\uFEFF\u115F\u1160\u3164\uFFA0\u{E0000}-\u{E007F}]/u;

/** Nothing beyond this is checked: a name that long is refused anyway. */
const examined = 2000;

export function nameWarnings(name: string): NameWarning[] {
  const start = name.slice(0, examined);
  const found: [NameWarning, boolean][] = [
    ["empty", start.trim() === ""],
    ["tooLong", name.length > longestName],
    ["email", email.test(start)],
    ["looksLikeToken", looksLikeToken(start)],
    ["controlCharacters", control.test(start)],
    ["bidiCharacters", bidi.test(start)],
  ];
  return found.filter(([, isFound]) => isFound).map(([warning]) => warning);
}
