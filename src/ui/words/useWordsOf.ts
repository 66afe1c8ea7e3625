import { useWords } from "./WordsContext";
import type { WordTable } from "./WordTable";

/** The sentences of a feature in the language of the page. */
export function useWordsOf<T>(table: WordTable<T>): T {
  return table.in(useWords().locale);
}
