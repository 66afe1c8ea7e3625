import * as React from "react";

import { useWordsOf } from "../../../ui/words/useWordsOf";
import { useWords } from "../../../ui/words/WordsContext";
import { FormNote } from "../token-form/FormNote";
import { PanelStep } from "../token-form/PanelStep";
import { replaceWords } from "./words/replaceWords";

/** Nothing was sent, because another tab or an earlier visit has begun the same. */
export function AlreadyReplaced({ onClose }: { onClose(): void }) {
  const { common } = useWords();
  const text = useWordsOf(replaceWords).already;
  return (
    <PanelStep buttons={[{ text: common.close, primary: true, onClick: onClose }]} label={text.label}>
      <FormNote sentences={[text.text]} title={text.title} />
    </PanelStep>
  );
}
