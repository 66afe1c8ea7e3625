import { Button } from "azure-devops-ui/Button";
import * as React from "react";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { LazyPart } from "../../frame/LazyPart";
import type { ExtraPanel } from "./extras/ExtraButton";
import { extraButtons } from "./extras/extraButtons";
import { findingsWords } from "./words/findingsWords";

interface Props {
  sum: string;
  /** True while a scan runs. Nothing is announced then, since the numbers keep changing. */
  isGrowing: boolean;
  groups: "tokens" | "owners";
  selectable: number;
  selected: number;
  hidden: number;
  canRevoke: boolean;
  /** What else can be done with the selection. */
  actions: React.ReactNode;
  onGroups(groups: "tokens" | "owners"): void;
  onSelectAll(): void;
  onClear(): void;
  onRevoke(): void;
  onExtra(panel: ExtraPanel): void;
}

/** Above the table: how much is shown, how it is grouped, and what can be done with the selection. */
export function FindingsBar(props: Props) {
  const text = useWordsOf(findingsWords);
  const { groups, selected, hidden, selectable } = props;
  return (
    <div className="table-bar flex-noshrink">
      <span aria-live={props.isGrowing ? "off" : "polite"}>{props.sum}</span>
      <span aria-label={text.view.label} className="segments" role="group">
        {(["tokens", "owners"] as const).map((id) => (
          <button
            aria-pressed={groups === id}
            className="segment"
            key={id}
            onClick={() => props.onGroups(id)}
            type="button"
          >
            {text.view[id]}
          </button>
        ))}
      </span>
      <span className="table-bar-actions">
        {selected > 0 ? (
          <>
            <span aria-live="polite">
              {text.selected(selected)}
              {hidden > 0 ? ` (${text.hidden(hidden)})` : ""}
            </span>
            <Button onClick={props.onClear} subtle text={text.clear} />
          </>
        ) : null}
        {selectable > 0 ? (
          <Button onClick={props.onSelectAll} subtle text={text.selectAll(selectable)} />
        ) : null}
        {selected > 0 ? props.actions : null}
        {selected > 0 ? (
          <Button
            danger
            disabled={!props.canRevoke}
            iconProps={{ iconName: "Delete" }}
            onClick={props.onRevoke}
            text={text.revoke(selected)}
          />
        ) : null}
        {extraButtons.map((Extra, index) => (
          <LazyPart isQuiet key={index}>
            <Extra onOpen={props.onExtra} />
          </LazyPart>
        ))}
      </span>
    </div>
  );
}
