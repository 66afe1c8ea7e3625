import * as React from "react";

import { snippetIds, type SnippetId } from "../../../../tokens/snippets/Snippet";
import { snippetTitleWords } from "../../../../ui/snippets/words/snippetTitleWords";
import { useWordsOf } from "../../../../ui/words/useWordsOf";
import { templatesWords } from "../words/templatesWords";

interface Props {
  chosen: readonly SnippetId[];
  onChange(chosen: readonly SnippetId[]): void;
}

/** The ways to use a token that a template offers. */
export function SnippetChoices({ chosen, onChange }: Props) {
  const text = useWordsOf(templatesWords).form;
  const titles = useWordsOf(snippetTitleWords);
  const toggle = (id: SnippetId) =>
    onChange(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]);
  return (
    <fieldset className="snippet-choices">
      <legend>{text.snippets}</legend>
      <p className="secondary-text">{text.snippetsHint}</p>
      {snippetIds.map((id) => (
        <label className="check" key={id}>
          <input checked={chosen.includes(id)} onChange={() => toggle(id)} type="checkbox" />
          <span>{titles[id]}</span>
        </label>
      ))}
    </fieldset>
  );
}
