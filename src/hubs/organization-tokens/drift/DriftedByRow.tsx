import * as React from "react";

import { shownText } from "../../../tokens/naming/shownText";
import type { DriftedRow } from "../../../tokens/published/driftsInSteps";
import { shorten } from "../../../tokens/text/displayText";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { withWords } from "../../../ui/words/withWords";
import { DriftReasons } from "../../drift/DriftReasons";
import { driftWords } from "../../drift/words/driftWords";
import { driftViewWords } from "./words/driftViewWords";

function ByRow({ drifted }: { drifted: DriftedRow }) {
  const text = useWordsOf(driftWords);
  const { asTold } = useWordsOf(driftViewWords);
  const { template, origin } = drifted;
  return (
    <section aria-label={text.part}>
      <h2>{text.part}</h2>
      <p>
        {text.madeFrom(origin.version)} <bdi>{shorten(shownText(template.title), 60)}</bdi>
      </p>
      <DriftReasons drifted={drifted} />
      <p className="secondary-text">{asTold}</p>
    </section>
  );
}

/** In a token's details: how it has drifted from its template. */
export const DriftedByRow = withWords(ByRow, driftWords, driftViewWords);
