import { Button } from "azure-devops-ui/Button";
import { TextField } from "azure-devops-ui/TextField";
import * as React from "react";

import { searchScopes } from "../../../tokens/scopes/searchScopes";
import { scopeTitle } from "../scopeTitle";
import { scopeWords } from "../words/scopeWords";
import { useWordsOf } from "../../words/useWordsOf";
import { useWords } from "../../words/WordsContext";
import { Fold } from "../../fold/Fold";
import { ScopeGroupView } from "./ScopeGroupView";
import { scopePickerWords } from "./words/scopePickerWords";
import "./scopes.scss";

interface Props {
  chosen: readonly string[];
  error: string | undefined;
  onChange(scopes: readonly string[]): void;
}

/** The chosen scopes, and a searchable list of all scopes by category. */
export function ScopePicker({ chosen, error, onChange }: Props) {
  const words = useWords();
  const text = useWordsOf(scopePickerWords);
  const { descriptions } = useWordsOf(scopeWords);
  const [query, setQuery] = React.useState("");
  // A template's scopes are usually enough; if there are none, the person has to choose.
  const [isOpened, setIsOpened] = React.useState(chosen.length === 0);
  const isOpen = query !== "" || isOpened;
  const groups = searchScopes(query, words.named, descriptions);
  const matches = groups.reduce((sum, group) => sum + group.scopes.length, 0);
  const toggle = (id: string) =>
    onChange(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]);
  return (
    <section aria-labelledby="scopes-title" className="scope-picker">
      <h2 id="scopes-title">{text.title}</h2>
      {chosen.length === 0 ? (
        <p className="secondary-text">{text.noneChosen}</p>
      ) : (
        <ul aria-label={text.chosen} className="chosen-scopes">
          {chosen.map((id) => (
            <li key={id}>
              <span>{scopeTitle(id, words)}</span>
              <Button
                ariaLabel={text.remove(scopeTitle(id, words))}
                iconProps={{ iconName: "Cancel" }}
                onClick={() => toggle(id)}
                subtle
              />
            </li>
          ))}
        </ul>
      )}
      {error ? (
        <p className="field-error" role="alert">
          {error}
        </p>
      ) : null}
      <TextField
        ariaLabel={text.search}
        inputId="scope-search"
        onChange={(_event, value) => setQuery(value)}
        placeholder={text.search}
        prefixIconProps={{ iconName: "Search" }}
        value={query}
      />
      <span className={query ? "secondary-text" : "visually-hidden"} role="status">
        {query ? (matches === 0 ? text.noMatch : text.matches(matches)) : ""}
      </span>
      <Fold isOpen={isOpen} onToggle={() => setIsOpened(!isOpened)} title={text.all}>
        <div className="scope-groups">
          {groups.map((group) => (
            <ScopeGroupView
              chosen={chosen}
              group={group}
              isSearched={query !== ""}
              key={group.category}
              onToggle={toggle}
            />
          ))}
        </div>
      </Fold>
    </section>
  );
}
