/**
 * The form in which texts are compared: lower case, without accents or invisible characters, wide and
 * decorated letters made plain. So "resume" finds "Résumé", and a hidden character cannot hide a name.
 */
export function foldText(text: string): string {
  // With tabs and line breaks: an owner's name, mail address and account are lines of one text.
  if (/^[\t-\r\x20-\x7e]*$/.test(text)) return text.toLowerCase();
  return text
    .normalize("NFKD")
    .replace(/[\p{M}\p{Cf}\p{Cc}]/gu, (character) => (/\s/.test(character) ? character : ""))
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{M}/gu, "");
}

/** Whether every word of `wanted` occurs in at least one of `texts`, which must already be folded. */
export function containsEveryWord(texts: readonly string[], wanted: string): boolean {
  return wordsOf(wanted).every((word) => texts.some((text) => text.includes(word)));
}

/** The folded words to search for. */
export function wordsOf(text: string): string[] {
  return foldText(text)
    .split(/\s+/)
    .filter((word) => word !== "");
}
