/** Scripts in which an invisible joiner changes how a word is written, so it must be kept. */
const joining =
  "\\p{Script=Arabic}\\p{Script=Syriac}\\p{Script=Mongolian}\\p{Script=Devanagari}\\p{Script=Bengali}" +
  "\\p{Script=Gurmukhi}\\p{Script=Gujarati}\\p{Script=Oriya}\\p{Script=Tamil}\\p{Script=Telugu}" +
  "\\p{Script=Kannada}\\p{Script=Malayalam}\\p{Script=Sinhala}\\p{Script=Khmer}";

/** A joiner between two emoji, or between two letters of such a script. */
const keptJoiner = new RegExp(
  `(?<=\\p{Extended_Pictographic}\\uFE0F?|\\p{Emoji_Modifier})\\u200D(?=\\p{Extended_Pictographic})` +
    `|(?<=[${joining}])[\\u200C\\u200D](?=[${joining}])`,
  "gu",
);

/** The "show as picture" or "show as text" selector after an emoji or a keycap digit. */
const keptSelector = /(?<=\p{Extended_Pictographic})[\uFE0E\uFE0F]|(?<=[#*0-9])\uFE0F(?=\u20E3)/gu;

/** What either of them may keep. Without it, the browser need not compile them. */
const mayJoin = /[\u200C\u200D\uFE0E\uFE0F]/;

/** Controls, marks that reorder text, zero-width and other invisible characters, and half characters. */
const unwanted = /[\p{Cc}\p{Surrogate}\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\uFFF9-\uFFFB]/gu;

/** White space, and the letters and patterns that only look like it. */
const blanks = /[\s\u2800\u115F\u1160\u3164\uFFA0]+/gu;

/** Anything but letters, digits and signs of ASCII with one space between words. Most texts have none of it. */
const unusual = /[^ -~]|^ | $|  /;

/**
 * Text from the service, whether a name, an email address or a message, as it may be shown or written: one line,
 * nothing invisible, nothing that reorders the text around it (unicode.org/reports/tr36), marks stacked at most four
 * high. Letters, emoji and their sequences stay. Showing the result again changes nothing.
 */
export function displayName(name: string): string {
  if (!unusual.test(name)) return name;
  // What one pass leaves out may have been the neighbour for which it kept a joiner.
  for (let shown = name; ;) {
    const next = withoutTricks(shown);
    if (next === shown) return shown;
    shown = next;
  }
}

function withoutTricks(name: string): string {
  const kept = new Set<number>();
  for (const pattern of mayJoin.test(name) ? [keptJoiner, keptSelector] : []) {
    for (const match of name.matchAll(pattern)) kept.add(match.index);
  }
  return name
    .replace(blanks, (run) => " ".padEnd(run.length))
    .replace(unwanted, (character, index: number) => (kept.has(index) ? character : ""))
    .replace(/(\p{Mn}{4})\p{Mn}+/gu, "$1")
    .replace(/ +/g, " ")
    .trim();
}

/** Whether `displayName` leaves out more than white space: such a name may look like another one. */
export function hidesCharacters(name: string): boolean {
  // U+FEFF counts as white space in JavaScript, and shows nothing.
  const plain = name.replace(/[^\S\uFEFF]+/g, " ").replace(/^ | $/g, "");
  return displayName(name) !== plain;
}

/**
 * Cuts to at most `max` code points, including the ellipsis, and never inside what a reader sees as one
 * character (a letter with its accents, an emoji family).
 */
export function shorten(text: string, max: number): string {
  if (text.length <= max || [...text].length <= max) return text;
  let kept = "";
  let left = max - 1;
  for (const character of characters(text)) {
    left -= [...character].length;
    if (left < 0) break;
    kept += character;
  }
  return max < 1 ? "" : `${kept.trimEnd()}…`;
}

function* characters(text: string): Generator<string> {
  if (typeof Intl.Segmenter !== "function") return yield* text;
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: "grapheme" }).segment(text))
    yield segment;
}
