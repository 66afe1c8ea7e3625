import * as React from "react";

import { useWordsOf } from "../../../ui/words/useWordsOf";
import { useWords } from "../../../ui/words/WordsContext";
import { FormNote } from "../token-form/FormNote";
import { PanelStep } from "../token-form/PanelStep";
import { replaceWords } from "./words/replaceWords";

/** Nothing was sent, because another tab or an earlier visit has begun the same. */
export function AlreadyReplaced({ isLast, onClose }: { isLast: boolean; onClose(): void }) {
  const { common } = useWords();
  const { already: text, several } = useWordsOf(replaceWords);
  return (
    <PanelStep
      buttons={[{ text: isLast ? common.close : several.skip, primary: true, onClick: onClose }]}
      label={text.label}
    >
      <FormNote sentences={[text.text]} title={text.title} />
    </PanelStep>
  );
}
