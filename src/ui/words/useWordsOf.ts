import { useWords } from "./WordsContext";
import type { WordTable } from "./WordTable";

/** The words of a feature in the page's language. */
export function useWordsOf<T>(table: WordTable<T>): T {
  return table.in(useWords().locale);
}
