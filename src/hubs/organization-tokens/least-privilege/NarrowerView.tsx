import * as React from "react";

import type { TokenColumns } from "../../../tokens/organization/columns/TokenColumns";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { withWords } from "../../../ui/words/withWords";
import { ReadyView } from "../ready-views/ReadyView";
import { useSuggestions } from "./suggestions";
import { narrowerSumsWords } from "./words/narrowerSumsWords";

interface Props {
  seen: { readonly table: TokenColumns };
  moment: Date;
  isShown: boolean;
  onShow(): void;
}

function View({ seen, moment, isShown, onShow }: Props) {
  const { view } = useWordsOf(narrowerSumsWords);
  const count = useSuggestions(seen, moment)?.any.tokens;
  return <ReadyView count={count} isShown={isShown} name={view.name} onShow={onShow} what={view.what} />;
}

/** Among the ready views: tokens for which narrower scopes are suggested. */
export const NarrowerView = withWords(View, narrowerSumsWords);
