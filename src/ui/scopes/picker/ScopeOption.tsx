import { Checkbox } from "azure-devops-ui/Checkbox";
import { Icon } from "azure-devops-ui/Icon";
import * as React from "react";

import { fullAccess } from "../../../tokens/scopes/catalogue";
import { includedBy } from "../../../tokens/scopes/inheritance";
import type { Scope } from "../../../tokens/scopes/Scope";
import { scopeTitle } from "../scopeTitle";
import { scopeWords } from "../words/scopeWords";
import { useWordsOf } from "../../words/useWordsOf";
import { useWords } from "../../words/WordsContext";
import { kitId } from "../../fields/kitId";
import { scopePickerWords } from "./words/scopePickerWords";

interface Props {
  scope: Scope;
  chosen: readonly string[];
  onToggle(): void;
}

/** One scope: what it allows and includes, its id, and whether another chosen scope already includes it. */
export function ScopeOption({ scope, chosen, onToggle }: Props) {
  const words = useWords();
  const text = useWordsOf(scopePickerWords);
  const { descriptions } = useWordsOf(scopeWords);
  const titles = (ids: readonly string[]) => words.list(ids.map((id) => scopeTitle(id, words)));
  const holders = includedBy(scope.id, chosen);
  const describedBy = `about-${scope.id.replace(/\W/g, "-")}`;
  return (
    <div className="scope-option">
      <Checkbox
        ariaDescribedBy={describedBy}
        ariaLabel={scope.title}
        checked={chosen.includes(scope.id)}
        label={scope.title}
        onChange={onToggle}
      />
      <div className="scope-about" id={kitId(describedBy)}>
        {scope.isHighPrivilege ? (
          <span className="high-privilege">
            <Icon iconName="Warning" /> {text.highPrivilege}{" "}
          </span>
        ) : null}
        <code>{scope.id}</code>
        <p className="secondary-text">
          {descriptions[scope.id]}{" "}
          {scope.id === fullAccess
            ? text.includesEverything
            : scope.implies.length > 0
              ? text.includes(titles(scope.implies))
              : ""}
        </p>
        {holders.length > 0 ? <p className="included-by">{text.includedBy(titles(holders))}</p> : null}
      </div>
    </div>
  );
}
