import { Button } from "azure-devops-ui/Button";
import * as React from "react";

import { failureOf } from "../../../../jobs/pace/Failure";
import { findSecret } from "../../../../tokens/leaked/findSecret";
import type { Holder } from "../../../../tokens/leaked/Holder";
import type { Leak } from "../../../../tokens/leaked/Leak";
import { useIsMounted } from "../../../../ui/state/useIsMounted";
import { useWordsOf } from "../../../../ui/words/useWordsOf";
import { useWords } from "../../../../ui/words/WordsContext";
import { shortFailure } from "../../../failure/shortFailure";
import type { ExtraTabProps } from "../../extra-tabs/ExtraTab";
import { HolderTokens } from "./HolderTokens";
import { PasteZone } from "./PasteZone";
import { findWords } from "./words/findWords";

interface Props extends ExtraTabProps {
  leak: Leak;
  onOpen(row: number): void;
}

type State =
  | { readonly kind: "closed" | "open" | "asking" | "noToken" | "other" }
  | { readonly kind: "answered"; readonly holder: Holder };

/**
 * Asks Azure DevOps with the leaked token itself whose it is. The desk has dropped it, so it is pasted once more, and
 * dropped again with the answer.
 */
export function AskHolder({ leak, onOpen, ...props }: Props) {
  const words = useWords();
  const text = useWordsOf(findWords).ask;
  const isMounted = useIsMounted();
  const [state, setState] = React.useState<State>({ kind: "closed" });
  const { askHolder } = props.environment.organization;
  const ask = (pasted: string) => {
    const given = findSecret(pasted, leak.hash);
    if (!given) return setState({ kind: findSecret(pasted) ? "other" : "noToken" });
    setState({ kind: "asking" });
    void askHolder(given.secret)
      .catch((error: unknown): Holder => ({ kind: "failed", error }))
      .then((holder) => {
        given.secret.forget();
        if (isMounted.current) setState({ kind: "answered", holder });
      });
  };
  if (state.kind === "closed")
    return (
      <div className="button-row">
        <Button onClick={() => setState({ kind: "open" })} text={text.open} />
      </div>
    );
  const said =
    state.kind === "open"
      ? ""
      : state.kind !== "answered"
        ? text[state.kind]
        : state.holder.kind === "person"
          ? ""
          : state.holder.kind === "failed"
            ? text.failed(shortFailure(failureOf(state.holder.error), words))
            : text[state.holder.kind];
  return (
    <div className="ask-holder">
      <p>{text.what}</p>
      {state.kind === "answered" && state.holder.kind === "person" ? (
        <HolderTokens {...props} leak={leak} onOpen={onOpen} owner={state.holder.owner} />
      ) : (
        <PasteZone hint={text.hint} isBusy={state.kind === "asking"} label={text.paste} onText={ask} />
      )}
      <div role="status">{said}</div>
    </div>
  );
}
