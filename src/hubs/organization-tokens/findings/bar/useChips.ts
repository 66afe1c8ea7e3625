import * as React from "react";

import { ruleSentence } from "../../../../ui/words/rules/ruleSentence";
import { ruleWords } from "../../../../ui/words/rules/words/ruleWords";
import type { Drifting } from "../../drift/useDrifted";
import { useWords } from "../../../../ui/words/WordsContext";
import { useWordsOf } from "../../../../ui/words/useWordsOf";
import type { Announced } from "../../warnings/card/useAnnounced";
import { findingsWords } from "../words/findingsWords";
import type { FindingsProps } from "../FindingsProps";
import type { Chip } from "./Chip";

/** What the view asks for besides its filter: an announced revocation, a rule that is broken, suggestions, and drift. */
export function useChips(
  { view, rules, onView }: Pick<FindingsProps, "view" | "rules" | "onView">,
  announced: Announced | undefined,
  { state }: Drifting,
): readonly Chip[] {
  const words = useWords();
  const text = useWordsOf(ruleWords);
  const { narrower: narrowerText, drifted: driftText } = useWordsOf(findingsWords).filter;
  const { breaking, narrower, drifted } = view;
  const said = announced?.said;
  return React.useMemo(() => {
    const chips: Chip[] = [];
    if (said !== undefined) chips.push({ said, onRemove: () => onView({ announced: undefined }) });
    if (breaking !== undefined) {
      const rule = rules.rules.find(({ id }) => id === breaking);
      chips.push({
        said: rule ? text.breaks(ruleSentence(rule.demand, text, words)) : text.breaksAny,
        onRemove: () => onView({ breaking: undefined }),
      });
    }
    if (narrower !== undefined)
      chips.push({ said: narrowerText[narrower], onRemove: () => onView({ narrower: undefined }) });
    if (drifted) chips.push({ said: driftText[state], onRemove: () => onView({ drifted: false }) });
    return chips;
  }, [said, breaking, narrower, drifted, state, rules.rules, text, narrowerText, driftText, words, onView]);
}
