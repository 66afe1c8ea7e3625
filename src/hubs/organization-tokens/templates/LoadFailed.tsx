import { Button } from "azure-devops-ui/Button";
import * as React from "react";

import { useWordsOf } from "../../../ui/words/useWordsOf";
import { templatesWords } from "./words/templatesWords";

/** That the templates could not be read, and the way to try again. */
export function LoadFailed({ why, onRetry }: { why: string; onRetry(): void }) {
  const text = useWordsOf(templatesWords);
  return (
    <div className="button-row">
      <p role="alert">{why}</p>
      <Button onClick={onRetry} text={text.again} />
    </div>
  );
}
