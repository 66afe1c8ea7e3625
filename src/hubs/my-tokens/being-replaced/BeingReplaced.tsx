import { Button } from "azure-devops-ui/Button";
import * as React from "react";

import { failureOf } from "../../../jobs/pace/Failure";
import { replacingsIn } from "../../../jobs/replacing/Replacings";
import type { ListedNow } from "../../../jobs/replacing/stateOf";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { withWords } from "../../../ui/words/withWords";
import { useWords } from "../../../ui/words/WordsContext";
import { shortFailure } from "../../failure/shortFailure";
import { failureWords } from "../../failure/words/failureWords";
import "../../../ui/styles/sections.scss";
import "./being-replaced.scss";
import type { ReplacingActions } from "./ReplacingActions";
import { ReplacingItem } from "./ReplacingItem";
import type { StoredReplacings } from "./StoredReplacings";
import { useKeptFocus } from "./useKeptFocus";
import { useReplacings } from "./useReplacings";
import { beingReplacedWords } from "./words/beingReplacedWords";

interface Props extends ReplacingActions {
  stored: StoredReplacings;
  listed: ListedNow;
  /** The token whose panel is open: what it says is newer. */
  openId: string | undefined;
}

function List({ stored, listed, openId, ...actions }: Props) {
  const words = useWords();
  const text = useWordsOf(beingReplacedWords);
  const replacings = replacingsIn(actions.azure.ownData);
  const { loadState, items, reload } = useReplacings(replacings, stored, listed, openId);
  const { heading, noteAct } = useKeptFocus(loadState);
  const onChanged = () => {
    noteAct();
    reload();
    // What the table and the details say of it.
    stored.reload();
  };

  if (loadState.state === "failed")
    return (
      <section className="card-section">
        <p>{text.readFailed(shortFailure(failureOf(loadState.error), words))}</p>
        <Button onClick={reload} text={words.common.tryAgain} />
      </section>
    );
  const damaged = loadState.state === "ready" ? loadState.value.damaged : [];
  if (items.length + damaged.length === 0) return null;
  return (
    <section aria-labelledby="being-replaced" className="card-section being-replaced">
      <h2 id="being-replaced" ref={heading} tabIndex={-1}>
        {text.title(items.length)}
      </h2>
      {damaged.length > 0 ? (
        <div className="button-row">
          <p>{text.damaged(damaged.length)}</p>
          <Button
            onClick={() =>
              void Promise.allSettled(damaged.map((id) => replacings.forget(id))).then(onChanged)
            }
            text={text.removeDamaged}
          />
        </div>
      ) : null}
      <ul>
        {items.map((item) => (
          <ReplacingItem
            {...actions}
            item={item}
            key={item.replacing.oldId}
            old={listed.tokens.find(
              ({ authorizationId }) => authorizationId.toLowerCase() === item.replacing.oldId,
            )}
            onChanged={onChanged}
            replacings={replacings}
          />
        ))}
      </ul>
    </section>
  );
}

/** The tokens that are being replaced, soonest first, with what is left to do. Nothing if there are none. */
export const BeingReplaced = withWords(List, beingReplacedWords, failureWords);
