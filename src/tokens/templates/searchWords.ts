import { foldText } from "../text/foldText";

/** The folded words of a text, split at everything that people leave out or type differently, such as hyphens. */
export function searchWords(text: string): string[] {
  return foldText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}
