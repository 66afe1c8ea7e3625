import * as React from "react";

import { failureOf } from "../../../../jobs/pace/Failure";
import { useIsMounted } from "../../../../ui/state/useIsMounted";
import { useWordsOf } from "../../../../ui/words/useWordsOf";
import { useWords } from "../../../../ui/words/WordsContext";
import { shortFailure } from "../../../failure/shortFailure";
import type { TemplateStore } from "../useStoredTemplates";
import { templatesWords } from "../words/templatesWords";

/** Deletes documents one after the other, until one fails or the page is left. The list is read again in any case. */
export function useDeleting(store: TemplateStore, onSaid: (said: string) => void) {
  const words = useWords();
  const text = useWordsOf(templatesWords);
  const [state, setState] = React.useState<{ deleted: number | undefined; all: number }>(idle);
  const isMounted = useIsMounted();

  const work = async (ids: readonly string[]) => {
    onSaid("");
    let said = text.did.damagedDeleted(ids.length);
    for (const [place, id] of ids.entries()) {
      setState({ deleted: place, all: ids.length });
      const outcome = await store.removeDamaged(id);
      if (!isMounted.current) return;
      if (outcome.kind !== "failed") continue;
      said = text.notDeleted(shortFailure(failureOf(outcome.error), words));
      break;
    }
    setState(idle);
    onSaid(said);
    store.reload();
  };
  return { ...state, begin: (ids: readonly string[]) => void work(ids) };
}

const idle = { deleted: undefined, all: 0 };
