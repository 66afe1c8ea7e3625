import type { JsonObject } from "../../../tokens/json/JsonObject";
import type { PackedTexts } from "../../../tokens/text/PackedTexts";
import { isColumn } from "../../store/isColumn";

/** `undefined` if these are not whole. */
export function readPackedTexts({ text, lengths }: JsonObject): PackedTexts | undefined {
  if (typeof text !== "string" || !isColumn(lengths, "Uint32Array")) return undefined;
  let end = 0;
  for (const length of lengths) end += length;
  return end === text.length ? { text, lengths } : undefined;
}
