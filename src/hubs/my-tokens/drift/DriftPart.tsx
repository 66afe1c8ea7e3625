import { Button } from "azure-devops-ui/Button";
import * as React from "react";

import { shorten } from "../../../tokens/text/displayText";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { withWords } from "../../../ui/words/withWords";
import { DriftReasons } from "../../drift/DriftReasons";
import type { Drifted } from "./Drifts";
import { driftWords } from "../../drift/words/driftWords";
import { originWords } from "./words/originWords";

interface Props {
  drifted: Drifted;
  /** Absent where the token cannot be replaced, or is being replaced. */
  onReplace: (() => void) | undefined;
}

function Part({ drifted, onReplace }: Props) {
  const text = useWordsOf(originWords);
  const shared = useWordsOf(driftWords);
  const { template, origin } = drifted;
  return (
    <section aria-label={shared.part}>
      <h2>{shared.part}</h2>
      <p>
        {shared.madeFrom(origin.version)} <bdi>{shorten(template.title, 60)}</bdi>
      </p>
      <DriftReasons drifted={drifted} />
      {onReplace ? (
        <>
          <p className="secondary-text">{template.state === "published" ? text.back : text.backToOther}</p>
          <Button ariaLabel={text.replaceLong} onClick={onReplace} text={text.replace} />
        </>
      ) : null}
    </section>
  );
}

/** In a token's details: how it has drifted from its template, and the way back. */
export const DriftPart = withWords(Part, driftWords, originWords);
