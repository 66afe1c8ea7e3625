import * as React from "react";

import { useWordsOf } from "../../../ui/words/useWordsOf";
import { scanWords } from "./words/scanWords";

/** Says why a kept scan is no longer there. After _Forget_ it takes the focus, since the button is gone too. */
export function KeptGone({ why }: { why: "forgotten" | "tooOld" }) {
  const text = useWordsOf(scanWords).kept;
  const line = React.useRef<HTMLParagraphElement>(null);
  React.useEffect(() => {
    if (why === "forgotten") line.current?.focus();
  }, [why]);
  return (
    <p ref={line} role="status" tabIndex={-1}>
      {text[why]}
    </p>
  );
}
