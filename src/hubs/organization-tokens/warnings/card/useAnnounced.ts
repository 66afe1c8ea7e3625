import * as React from "react";

import type { TokenColumns } from "../../../../tokens/organization/columns/TokenColumns";
import { useWords } from "../../../../ui/words/WordsContext";
import { useWordsOf } from "../../../../ui/words/useWordsOf";
import type { FindingsProps } from "../../findings/FindingsProps";
import { findingsWords } from "../../findings/words/findingsWords";
import { dueText } from "../dueText";
import { useReadWarnings } from "../useReadWarnings";

/** The tokens of the announced revocation that a view asks for. */
export interface Announced {
  /** Their rows, ascending. None if the revocation is not remembered, or could not be read. */
  readonly rows: Uint32Array;
  readonly said: string;
}

/** `undefined` if the view asks for none. */
export function useAnnounced(
  { view, warnings }: Pick<FindingsProps, "view" | "warnings">,
  seen: { readonly table: TokenColumns },
): Announced | undefined {
  const { locale } = useWords();
  const text = useWordsOf(findingsWords).filter;
  const id = view.announced;
  const warning = useReadWarnings(warnings).find((one) => one.id === id);
  const isKnown = warnings.loadState.state === "ready";
  return React.useMemo(() => {
    if (id === undefined) return undefined;
    const ids = (warning?.tokens ?? []).map(({ authorizationId }) => authorizationId);
    const rows = Uint32Array.from(seen.table.rowsWith(ids));
    const said = warning ? text.announcedFor(dueText(warning, locale)) : text.announcedUnknown;
    return { rows, said: isKnown ? said : text.announced };
  }, [id, warning, isKnown, seen, text, locale]);
}
