import { Icon } from "azure-devops-ui/Icon";
import * as React from "react";

import { recognizeName, type RecognizedName } from "../../tokens/naming/recognizeName";
import { shownText } from "../../tokens/naming/shownText";
import { shorten } from "../../tokens/text/displayText";
import { HiddenCharacters } from "./HiddenCharacters";
import { recognizedSentence } from "./recognizedSentence";
import { useWords } from "../words/WordsContext";

/** The longest name in a row, in characters as a person counts them. The details panel shows the whole name. */
const longest = 120;

/** The name the owner chose, made safe to show: no control characters, and its own text direction. */
export function TokenName({ name, max = longest }: { name: string; max?: number }) {
  const words = useWords();
  const recognized = recognizeName(name);
  const shown = shownText(name);
  return (
    <>
      {recognized ? (
        <span className="name-origin" title={recognizedSentence(recognized, words)}>
          <Icon
            ariaLabel={recognizedSentence(recognized, words)}
            iconName={isOfGit(recognized) ? "BranchMerge" : "PlugConnected"}
          />
        </span>
      ) : null}
      <bdi className="token-name" title={shorten(shown, 500)}>
        {shown === "" ? words.common.noName : shorten(shown, max)}
      </bdi>
      <HiddenCharacters text={name} />
    </>
  );
}

function isOfGit(recognized: RecognizedName): boolean {
  return recognized.kind === "tool" && recognized.tool === "Git Credential Manager";
}
