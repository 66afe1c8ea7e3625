const named: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00a0",
};

/** Bounded, so that a name of a million ampersands takes no longer than any other of its length. */
const code = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|(amp|lt|gt|quot|apos|nbsp));/g;

/**
 * Undoes an HTML encoder, once: `&amp;lt;` is `&lt;`. Only what encoders write for a character is a code; anything else
 * stays. The result may hold whatever a person can type or paste, line breaks included: show it through `displayName`.
 */
export function decodeName(kept: string): string {
  if (!kept.includes("&")) return kept;
  return kept.replace(code, (whole: string, decimal?: string, hexadecimal?: string, name = "") =>
    name === "" ? character(Number(decimal ?? `0x${hexadecimal}`), whole) : (named[name] ?? whole),
  );
}

/** Half a character, or none at all, cannot have been in a name. */
function character(codePoint: number, whole: string): string {
  const isOne = codePoint > 0 && codePoint <= 0x10ffff && (codePoint < 0xd800 || codePoint > 0xdfff);
  return isOne ? String.fromCodePoint(codePoint) : whole;
}
