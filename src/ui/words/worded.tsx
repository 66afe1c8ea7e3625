import * as React from "react";

import { useWords } from "./WordsContext";
import type { WordTable } from "./WordTable";

/** A part that is drawn once its words are there in the language of the page, or English stands in for them. */
export function worded<P extends object>(
  Part: React.FunctionComponent<P>,
  ...tables: readonly WordTable<unknown>[]
): React.FunctionComponent<P> {
  return function Worded(props) {
    const { locale } = useWords();
    const [isReady, setIsReady] = React.useState(() => tables.every((table) => table.isLoaded(locale)));
    React.useEffect(() => {
      let isGone = false;
      void Promise.all(tables.map((table) => table.load(locale))).then(() => {
        if (!isGone) setIsReady(true);
      });
      return () => {
        isGone = true;
      };
    }, [locale]);
    return isReady ? <Part {...props} /> : null;
  };
}
