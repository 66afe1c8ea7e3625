import { isColumn } from "../../store/isColumn";
import type { JsonObject } from "../../../tokens/json/JsonObject";

/** Texts behind each other, which a browser stores many times faster than a list. Lengths in UTF-16 units. */
export interface PackedTexts {
  readonly text: string;
  readonly lengths: Uint32Array;
}

export function packTexts(texts: readonly string[]): PackedTexts {
  return { text: texts.join(""), lengths: Uint32Array.from(texts, ({ length }) => length) };
}

/** `undefined` if these are not whole. */
export function unpackTexts({ text, lengths }: JsonObject): readonly string[] | undefined {
  if (typeof text !== "string" || !isColumn(lengths, "Uint32Array")) return undefined;
  const texts: string[] = [];
  let end = 0;
  for (let at = 0; at < lengths.length; at++) {
    const start = end;
    end += lengths[at] ?? 0;
    texts.push(text.slice(start, end));
  }
  return end === text.length ? texts : undefined;
}
