import * as React from "react";

import { offerBuiltIn } from "../../../tokens/templates/offerBuiltIn";
import type { OfferedTemplate } from "../../../tokens/templates/OfferedTemplate";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { builtInTemplateWords } from "./words/builtInTemplateWords";

/** The templates that a person can choose from. */
export function useTemplates(): readonly OfferedTemplate[] {
  const words = useWordsOf(builtInTemplateWords);
  return React.useMemo(() => offerBuiltIn(words), [words]);
}
