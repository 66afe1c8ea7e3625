import { Button } from "azure-devops-ui/Button";
import * as React from "react";

import { useIsMounted } from "../../../ui/state/useIsMounted";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { scanWords } from "./words/scanWords";

/** Removes the kept scan from this browser, but asks first, in the same place. */
export function ForgetKept({ onForget }: { onForget(): Promise<boolean> }) {
  const text = useWordsOf(scanWords).kept;
  const [state, setState] = React.useState<"closed" | "asking" | "forgetting" | "failed">("closed");
  const isMounted = useIsMounted();
  const forget = () => {
    setState("forgetting");
    void onForget().then((isGone) => {
      if (isMounted.current) setState(isGone ? "closed" : "failed");
    });
  };
  if (state === "closed") return <Button onClick={() => setState("asking")} subtle text={text.forget} />;
  return (
    <span aria-label={text.forget} className="button-row" role="group">
      <span role="status">{state === "failed" ? text.forgetFailed : text.forgetQuestion}</span>
      <Button danger disabled={state === "forgetting"} onClick={forget} text={text.forgetConfirm} />
      <Button
        autoFocus
        disabled={state === "forgetting"}
        onClick={() => setState("closed")}
        text={text.keep}
      />
    </span>
  );
}
