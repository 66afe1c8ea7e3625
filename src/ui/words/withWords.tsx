import * as React from "react";

import { useWords } from "./WordsContext";
import type { WordTable } from "./WordTable";

/** Wraps a component so that it renders once its words are loaded in the page's language, or in English if that fails. */
export function withWords<P extends object>(
  Part: React.FunctionComponent<P>,
  ...tables: readonly WordTable<unknown>[]
): React.FunctionComponent<P> {
  return function WithWords(props) {
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
