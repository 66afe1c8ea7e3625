import * as React from "react";

import { useRemote } from "../state/useRemote";
import { useWords } from "./WordsContext";

/**
 * A part that came in a file of its own, with its words in the language of the page. `wordsFor` never fails: English
 * stands in for a language that cannot be had.
 */
export function worded<P extends object, T>(
  Part: React.FunctionComponent<P>,
  context: React.Context<T>,
  wordsFor: (locale: string) => Promise<T>,
): React.FunctionComponent<P> {
  return function Worded(props) {
    const { locale } = useWords();
    const load = React.useCallback(() => wordsFor(locale), [locale]);
    const { remote } = useRemote(load);
    return remote.state === "ready" ? (
      <context.Provider value={remote.value}>
        <Part {...props} />
      </context.Provider>
    ) : null;
  };
}
