import * as React from "react";

import type { Azure } from "../../../azure/connect";
import { loadTemplates } from "../../../azure/data/organizationTemplates";
import { systemClock } from "../../../jobs/pace/systemClock";
import { offerTemplates } from "../../../tokens/published/offerTemplates";
import { whyNotOffered, type NotOffered } from "../../../tokens/published/whyNotOffered";
import { offerBuiltIn } from "../../../tokens/templates/offerBuiltIn";
import type { OfferedTemplate } from "../../../tokens/templates/OfferedTemplate";
import { useHasWaited } from "../../../ui/state/useHasWaited";
import { useLoad } from "../../../ui/state/useLoad";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { builtInTemplateWords } from "../../../ui/templates/words/builtInTemplateWords";

/** Milliseconds for which the templates that come with the product wait for the organization's. */
const longestHoldMs = 1_500;

/** What a person can choose from. */
export interface TemplateChoice {
  /** The organization's first. */
  readonly templates: readonly OfferedTemplate[];
  /** Why an id that a link names is not among them. */
  whyNotOffered(offeredId: string): NotOffered;
}

/**
 * The templates that a person can choose from. `undefined` while the organization's are being read; where they cannot be,
 * the others do. Where one of the organization's was asked for, nothing is shown before it is known what became of it.
 */
export function useTemplates(
  { sharedData }: Pick<Azure, "sharedData">,
  isOneAskedFor: boolean,
): TemplateChoice | undefined {
  const words = useWordsOf(builtInTemplateWords);
  const load = React.useCallback(() => loadTemplates(sharedData), [sharedData]);
  const { loadState } = useLoad(load);
  const hasWaited = useHasWaited(longestHoldMs, systemClock.wait);
  const found = loadState.state === "ready" ? loadState.value : undefined;
  const isSettled = (hasWaited && !isOneAskedFor) || loadState.state !== "loading";
  return React.useMemo(() => {
    if (!isSettled) return undefined;
    const stored = (found?.stored ?? []).map(({ template }) => template);
    return {
      templates: [...offerTemplates(stored), ...offerBuiltIn(words)],
      whyNotOffered: (id) => whyNotOffered(id, found && { templates: stored, damaged: found.damaged }),
    };
  }, [found, isSettled, words]);
}
