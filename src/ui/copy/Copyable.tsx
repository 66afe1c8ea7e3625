import { Button } from "azure-devops-ui/Button";
import * as React from "react";

import { copyText } from "./copyText";
import { useWords } from "../words/WordsContext";

interface Props {
  value: string;
  /** Accessible name of the copy button; a page may have several. */
  label: string;
}

/** A short text with a copy button that says whether copying worked. The text can also be selected by hand. */
export function Copyable({ value, label }: Props) {
  const words = useWords().common;
  const [result, setResult] = React.useState<"copied" | "failed">();
  return (
    <span className="copyable">
      <code className="selectable-text">{value}</code>
      <Button
        ariaLabel={label}
        iconProps={{ iconName: "Copy" }}
        onClick={() => void copyText(value).then((copied) => setResult(copied ? "copied" : "failed"))}
        subtle
      />
      <span aria-live="polite" className="secondary-text">
        {result === "copied" ? words.copied : result === "failed" ? words.copyFailed : ""}
      </span>
    </span>
  );
}
