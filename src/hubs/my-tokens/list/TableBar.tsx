import { Button } from "azure-devops-ui/Button";
import * as React from "react";

import { useWordsOf } from "../../../ui/words/useWordsOf";
import { listWords } from "./words/listWords";

interface Props {
  shown: number;
  all: number;
  selected: number;
  isRefreshing: boolean;
  /** False while a revocation runs. */
  canRevoke: boolean;
  onClearSelection(): void;
  onRevoke(): void;
  /** How many tokens can be replaced one after the other. */
  replaceable: number;
  onReplace(): void;
  onExport(): void;
  onRefresh(): void;
}

/** Above the table: how many tokens are shown, and what can be done with the selected ones. */
export function TableBar(props: Props) {
  const text = useWordsOf(listWords);
  return (
    <div className="table-bar flex-noshrink">
      <span className="table-bar-text">
        <span aria-live="polite" role="status">
          {props.isRefreshing ? text.refreshing : text.shown(props.shown, props.all)}
        </span>
        <span aria-live="polite" className="table-bar-selected">
          {props.selected > 0 ? text.selected(props.selected) : null}
        </span>
      </span>
      <span className="table-bar-actions">
        {props.replaceable > 0 ? (
          <Button onClick={props.onReplace} text={text.replaceAll(props.replaceable)} />
        ) : null}
        {props.selected > 0 ? (
          <>
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
        <Button iconProps={{ iconName: "Download" }} onClick={props.onExport} text={text.export} />
        <Button
          disabled={props.isRefreshing}
          iconProps={{ iconName: "Refresh" }}
          onClick={props.onRefresh}
          text={text.refresh}
        />
      </span>
    </div>
  );
}
