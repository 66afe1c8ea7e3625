import { includedBy } from "../../tokens/scopes/inheritance";
import type { Words } from "../words/en";
import { scopeTitle } from "./scopeTitle";

/** How many are named; full access would name dozens. */
const named = 6;

/** Scopes in a sentence: without those that others of them include, the first by name, then a count of the rest. */
export function fewTitles(ids: readonly string[], words: Words): string {
  const own = ids.filter((id) => includedBy(id, ids).length === 0);
  const titles = own.slice(0, named).map((id) => scopeTitle(id, words));
  const more = own.length - titles.length;
  return more > 0 ? `${titles.join(", ")} ${words.tokens.moreScopes(more)}` : words.list(titles);
}
