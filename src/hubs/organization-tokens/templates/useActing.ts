import * as React from "react";

import type { StoredTemplate } from "../../../azure/data/organizationTemplates";
import { failureOf } from "../../../jobs/pace/Failure";
import { useIsMounted } from "../../../ui/state/useIsMounted";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { useWords } from "../../../ui/words/WordsContext";
import { shortFailure } from "../../failure/shortFailure";
import { shownTitle } from "./shownTitle";
import type { Outcome, TemplateStore } from "./useStoredTemplates";
import { templatesWords } from "./words/templatesWords";

/** One change of one template from the list, and what became of it in words. The list is read again in any case. */
export function useActing(store: TemplateStore, onSaid: (said: string) => void) {
  const words = useWords();
  const text = useWordsOf(templatesWords);
  const [isBusy, setIsBusy] = React.useState(false);
  const isMounted = useIsMounted();

  const act = async (
    work: () => Promise<Outcome>,
    { template }: StoredTemplate,
    done: string,
    failed = text.notSaved,
  ) => {
    onSaid("");
    setIsBusy(true);
    const outcome = await work();
    if (!isMounted.current) return;
    setIsBusy(false);
    if (outcome.kind === "failed") return onSaid(failed(shortFailure(failureOf(outcome.error), words)));
    onSaid(outcome.kind === "done" ? done : text.meanwhile(shownTitle(template)));
    store.reload();
  };
  return { isBusy, act: (...asked: Parameters<typeof act>) => void act(...asked) };
}
