import { useWordsOf } from "../../../ui/words/useWordsOf";
import { myTokensWords } from "../words/myTokensWords";
import { Button } from "azure-devops-ui/Button";
import * as React from "react";

import { useWords } from "../../../ui/words/WordsContext";

interface Props {
  shown: number;
  all: number;
  selected: number;
  isRefreshing: boolean;
  /** False while a revocation runs. */
  canRevoke: boolean;
  onClearSelection(): void;
  onRevoke(): void;
  onRefresh(): void;
}

/** Above the table: how much of the list is shown, and what can be done with the selection. */
export function TableBar(props: Props) {
  const words = useWords();
  const own = useWordsOf(myTokensWords);
  const text = own;
  return (
    <div className="table-bar flex-noshrink">
      <span aria-live="polite" role="status">
        {props.isRefreshing ? text.refreshing : text.filter.shown(props.shown, props.all)}
      </span>
      <span className="table-bar-actions">
        {props.selected > 0 ? (
          <>
            <span aria-live="polite">{text.selected(props.selected)}</span>
            <Button onClick={props.onClearSelection} subtle text={text.clearSelection} />
            <Button
              danger
              disabled={!props.canRevoke}
              iconProps={{ iconName: "Delete" }}
              onClick={props.onRevoke}
              text={text.revokeSelected(props.selected)}
            />
          </>
        ) : null}
        <Button
          disabled={props.isRefreshing}
          iconProps={{ iconName: "Refresh" }}
          onClick={props.onRefresh}
          text={words.common.refresh}
        />
      </span>
    </div>
  );
}
