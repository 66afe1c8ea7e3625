/** The longest name that Azure DevOps keeps, in UTF-16 code units after encoding. */
export const longestName = 256;

/** `&amp;`, `&lt;`, `&gt;`, `&quot;` and `&#39;`, on which the encoders agree. */
const codeLengths: Readonly<Record<string, number>> = { "&": 5, "<": 4, ">": 4, '"': 6, "'": 5 };

/**
 * How much of the 256 a name takes up. Which encoder Azure DevOps uses is not known, and they differ beyond ASCII:
 * .NET's `WebUtility` writes U+00A0 to U+00FF and emoji as decimal codes, others whatever is not Latin. This counts a
 * code for all of them: a name that fits by this count always fits; one that does not may still be accepted.
 */
export function encodedLength(name: string): number {
  let length = 0;
  for (const character of name) length += lengthOf(character);
  return length;
}

/** With this many characters left or fewer, it is worth saying so. */
const nearlyFull = 20;

export interface NameRoom {
  /** Characters that still fit, as long as none of them becomes a code; negative if there are too many. */
  readonly left: number;
  /** Some characters take up more room than they seem to. */
  readonly hasCodes: boolean;
  /** Too long however it is kept, not only if this service encodes. */
  readonly isTooLong: boolean;
}

/** How much more fits into the name; nothing while there is plenty of room. */
export function nameRoom(name: string): NameRoom | undefined {
  const { length } = name.trim();
  const isTooLong = length > longestName;
  const taken = isTooLong ? length : encodedLength(name.trim());
  const left = longestName - taken;
  return left > nearlyFull ? undefined : { left, hasCodes: taken > length, isTooLong };
}

/** As much of the start of a name as certainly fits, without half a character at its end. */
export function fitName(name: string): string {
  let left = longestName;
  let end = 0;
  for (const character of name) {
    left -= lengthOf(character);
    if (left < 0) break;
    end += character.length;
  }
  return name.slice(0, end);
}

function lengthOf(character: string): number {
  const codePoint = character.codePointAt(0) ?? 0;
  return codeLengths[character] ?? (codePoint < 0xa0 ? 1 : `&#${codePoint};`.length);
}
