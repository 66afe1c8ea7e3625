import { Button } from "azure-devops-ui/Button";
import * as React from "react";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { LazyPart } from "../../frame/LazyPart";
import { extraButtons } from "./extras/extraButtons";
import type { LeftOut } from "./bar/leftOut";
import { NewRows } from "./bar/NewRows";
import { findingsWords } from "./words/findingsWords";

interface Props {
  sum: string;
  /** True while a scan runs. Nothing is announced then, since the numbers keep changing. */
  isGrowing: boolean;
  groups: "tokens" | "owners";
  /** How many tokens match but are not in the table yet. */
  waiting: number;
  selectable: number;
  leftOut: LeftOut;
  selected: number;
  hidden: number;
  canRevoke: boolean;
  /** What else can be done with the selection. */
  actions: React.ReactNode;
  onShowNew(): void;
  onGroups(groups: "tokens" | "owners"): void;
  onSelectAll(): void;
  onClear(): void;
  onRevoke(): void;
  /** Opens the panel with this name. */
  onExtra(id: string): void;
}

/** Above the table: how it is grouped, how much is shown, and what can be done with the selection. */
export function FindingsBar(props: Props) {
  const text = useWordsOf(findingsWords);
  const { groups, selected, hidden, selectable } = props;
  return (
    <>
      <div className="view-bar flex-noshrink">
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
        <NewRows isGrowing={props.isGrowing} onShow={props.onShowNew} waiting={props.waiting} />
        <span className="table-bar-actions">
          {extraButtons.map(({ id, Button: Extra }) => (
            <LazyPart isQuiet key={id}>
              <Extra onOpen={() => props.onExtra(id)} />
            </LazyPart>
          ))}
        </span>
      </div>
      <div className="table-bar flex-noshrink">
        <span className="table-bar-text">
          <span aria-live={props.isGrowing ? "off" : "polite"}>{props.sum}</span>
          <span aria-live="polite" className="table-bar-selected">
            {selected > 0 ? text.selected(selected) : null}
            {hidden > 0 ? ` (${text.hidden(hidden)})` : null}
          </span>
          {selected === 0 && selectable > 0 ? (
            <span className="secondary-text">{text.leftOut(props.leftOut)}</span>
          ) : null}
        </span>
        <span className="table-bar-actions">
          {selectable > 0 ? (
            <Button
              className="select-all"
              onClick={props.onSelectAll}
              subtle
              text={text.selectAll(selectable)}
            />
          ) : null}
          {selected > 0 ? (
            <>
              <Button onClick={props.onClear} subtle text={text.clear} />
              {props.actions}
              <Button
                danger
                disabled={!props.canRevoke}
                iconProps={{ iconName: "Delete" }}
                onClick={props.onRevoke}
                text={text.revoke(selected)}
              />
            </>
          ) : null}
        </span>
      </div>
    </>
  );
}
