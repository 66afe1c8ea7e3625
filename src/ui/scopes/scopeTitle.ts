import { scopeById } from "../../tokens/scopes/catalogue";
import { displayName, shorten } from "../../tokens/text/displayText";
import type { Words } from "../words/en";

/** The scope's name, such as "Code (read)". An unknown scope keeps its id, shortened. */
export function scopeTitle(id: string, words: Words): string {
  const scope = scopeById(id);
  return scope ? words.named(scope).title : words.tokens.unknownScope(shorten(displayName(id), 60));
}
