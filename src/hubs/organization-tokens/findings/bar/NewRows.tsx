import { Button } from "azure-devops-ui/Button";
import * as React from "react";

import { useWordsOf } from "../../../../ui/words/useWordsOf";
import { findingsWords } from "../words/findingsWords";

interface Props {
  /** How many tokens match but are not in the table yet. */
  waiting: number;
  isGrowing: boolean;
  onShow(): void;
}

/** Adds the tokens found meanwhile to the table. It keeps its place while a scan runs, whether there are any or not. */
export function NewRows({ waiting, isGrowing, onShow }: Props) {
  const text = useWordsOf(findingsWords).news;
  const [hasFocus, setHasFocus] = React.useState(false);
  const isThere = isGrowing || waiting > 0 || hasFocus;
  return (
    <span onBlur={() => setHasFocus(false)} onFocus={() => setHasFocus(true)}>
      {isThere ? (
        <Button
          className="new-rows"
          disabled={waiting === 0}
          iconProps={{ iconName: "Refresh" }}
          onClick={onShow}
          text={text.show(waiting)}
        />
      ) : null}
      <span className="visually-hidden" role="status">
        {waiting > 0 ? text.waiting : null}
      </span>
    </span>
  );
}
