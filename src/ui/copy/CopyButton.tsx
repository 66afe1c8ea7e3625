import { Button } from "azure-devops-ui/Button";
import * as React from "react";

import { copyText } from "./copyText";
import { useWords } from "../words/WordsContext";

/** Copies the text next to it, and says whether that worked. */
export function CopyButton({ label, value }: { label: string; value: string }) {
  const words = useWords().common;
  const [result, setResult] = React.useState<"copied" | "failed">();
  return (
    <span className="copy-button">
      <span aria-live="polite" className="secondary-text">
        {result === "copied" ? words.copied : result === "failed" ? words.copyFailed : ""}
      </span>
      <Button
        ariaLabel={label}
        iconProps={{ iconName: "Copy" }}
        onClick={() => void copyText(value).then((isCopied) => setResult(isCopied ? "copied" : "failed"))}
        subtle
      />
    </span>
  );
}
