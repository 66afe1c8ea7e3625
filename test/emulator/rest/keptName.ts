import type { World } from "../world/World";

const codes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** The longest name, counted after encoding. */
export const longestKeptName = 256;

/**
 * A name as the service keeps and lists it: known from its code, never measured. Which encoder it uses is not known, so
 * this is the one that takes most room: every character from U+00A0 on becomes a decimal code. The world keeps names as
 * sent, so that the switch affects every token.
 */
export function keptName(name: string | null, { switches }: World): string | null {
  if (name === null || !switches.namesAreEncoded) return name;
  return name.replace(
    /[&<>"']|[^\u0000-\u009f]/gu,
    (character) => codes[character] ?? `&#${character.codePointAt(0)};`,
  );
}
