import { Button } from "azure-devops-ui/Button";
import { Icon } from "azure-devops-ui/Icon";
import * as React from "react";

import type { EndObstacle } from "../../../jobs/replacing/mayEndOld";
import type { Replacings } from "../../../jobs/replacing/Replacings";
import { shownText } from "../../../tokens/naming/shownText";
import { shorten } from "../../../tokens/text/displayText";
import type { Token } from "../../../tokens/token/Token";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { useWords } from "../../../ui/words/WordsContext";
import { EndOld } from "./EndOld";
import { KeepUntil } from "./KeepUntil";
import { isPressing, stateSentences } from "./stateSentence";
import type { ReplacingActions } from "./ReplacingActions";
import type { ReplacingNow } from "./useReplacings";
import { beingReplacedWords } from "./words/beingReplacedWords";

interface Props extends ReplacingActions {
  item: ReplacingNow;
  old: Token | undefined;
  replacings: Replacings;
  /** What is kept has changed. */
  onChanged(): void;
}

/** One token that is being replaced: how far it is, and what can be done now. */
export function ReplacingItem(props: Props) {
  const { item, old, onChanged } = props;
  const { state } = item;
  const { noName } = useWords().common;
  const text = useWordsOf(beingReplacedWords);
  const [trouble, setTrouble] = React.useState<EndObstacle["kind"] | "notSaved">();
  const nameOf = (token: Token | undefined) =>
    token ? shorten(shownText(token.name), 60) || noName : text.gone;
  const successor = "successor" in state ? state.successor : undefined;
  const keep = (work: Promise<unknown>) => {
    setTrouble(undefined);
    work.then(onChanged, () => setTrouble("notSaved"));
  };
  return (
    <li className={isPressing(state) ? "replacing pressing" : "replacing"}>
      <strong>
        {isPressing(state) ? <Icon iconName="Warning" /> : null}{" "}
        {successor ? text.pair(nameOf(old), nameOf(successor)) : text.single(nameOf(old))}
      </strong>
      {stateSentences(state, text).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {trouble ? (
        <p className="field-error" role="alert">
          {trouble === "notSaved" ? text.notSaved : text.obstacle[trouble]}
        </p>
      ) : null}
      <ItemActions {...props} keep={keep} nameOf={nameOf} onObstacle={setTrouble} />
    </li>
  );
}

interface ActionProps extends Props {
  keep(work: Promise<unknown>): void;
  nameOf(token: Token | undefined): string;
  onObstacle(obstacle: EndObstacle["kind"] | undefined): void;
}

function ItemActions({ item, old, replacings, keep, nameOf, onObstacle, ...acts }: ActionProps) {
  const text = useWordsOf(beingReplacedWords);
  const [isEnding, setIsEnding] = React.useState(false);
  const { replacing, state } = item;
  const { oldId } = replacing;
  const forget = () => replacings.forget(oldId);
  const choose = ({ authorizationId }: Token) =>
    keep(replacings.add(oldId, { newId: authorizationId.toLowerCase(), isStored: true }));
  const replace = old && acts.onReplace && (() => acts.onReplace?.(old));
  const another = replace ? (
    <Button onClick={() => keep(forget().then(replace))} primary text={text.another} />
  ) : null;
  const stop = <Button onClick={() => keep(forget())} subtle text={text.forget} />;
  const done = <Button onClick={() => keep(forget())} text={text.done} />;
  switch (state.kind) {
    case "underWay":
      return null;
    case "unknown":
      return <div className="button-row">{stop}</div>;
    case "notMade":
    case "successorGone":
    case "oldEnded":
      return (
        <div className="button-row">
          {state.kind === "oldEnded" && !state.isBroken ? (
            done
          ) : (
            <>
              {another}
              {stop}
            </>
          )}
        </div>
      );
    case "unanswered":
      return (
        <div className="button-row">
          {state.candidates.map((token) => (
            <Button
              key={token.authorizationId}
              onClick={() => acts.onShow(token.authorizationId)}
              text={text.show(nameOf(token))}
            />
          ))}
          {stop}
        </div>
      );
    case "byHand":
      return (
        <div className="button-row">
          {state.candidates.map((token) => (
            <Button
              key={token.authorizationId}
              onClick={() => choose(token)}
              text={text.thisOne(nameOf(token))}
            />
          ))}
          {replace ? <Button onClick={replace} text={text.whatToEnter} /> : null}
          {stop}
        </div>
      );
    case "secretLost":
      return (
        <div className="button-row">
          <Button
            danger
            disabled={!acts.canRevoke}
            onClick={() => acts.onAskRevoke([state.successor])}
            text={text.revokeNew}
          />
          <Button onClick={() => choose(state.successor)} subtle text={text.wasStored} />
        </div>
      );
    case "bothWork":
      return (
        <>
          <div className="button-row">
            {state.isInPlace ? null : (
              <Button
                onClick={() => keep(replacings.add(oldId, { inPlaceAt: acts.now() }))}
                primary
                text={text.markInPlace}
              />
            )}
            <Button
              danger={state.isInPlace}
              disabled={!acts.canRevoke}
              onClick={() => setIsEnding(true)}
              text={text.endOld}
            />
          </div>
          {old ? (
            <KeepUntil
              now={acts.now()}
              old={old}
              onKeep={(keepUntil) => keep(replacings.add(oldId, { keepUntil }))}
              value={replacing.keepUntil}
            />
          ) : null}
          {isEnding && old ? (
            <EndOld
              now={acts.now}
              oldName={nameOf(old)}
              onCancel={() => setIsEnding(false)}
              onEnd={() => {
                setIsEnding(false);
                acts.onRevoke([old]);
              }}
              onObstacle={(obstacle) => {
                setIsEnding(false);
                onObstacle(obstacle);
              }}
              azure={acts.azure}
              listNow={acts.listNow}
              replacing={replacing}
              successor={state.successor}
              successorName={nameOf(state.successor)}
            />
          ) : null}
        </>
      );
  }
}
