import { Icon } from "azure-devops-ui/Icon";
import * as React from "react";

import { driftKindsOf } from "../../../tokens/published/drift";
import { TooltipText } from "../../../ui/token/TooltipText";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { withWords } from "../../../ui/words/withWords";
import { DriftReasons } from "../../drift/DriftReasons";
import type { Drifted } from "./Drifts";
import { driftWords } from "../../drift/words/driftWords";

function Mark({ drifted }: { drifted: Drifted }) {
  const text = useWordsOf(driftWords);
  const [kind] = driftKindsOf(drifted.drift);
  return kind ? (
    <TooltipText className="risk drift-mark" explain={() => <DriftReasons drifted={drifted} />}>
      <Icon iconName="Info" />
      <span>{text.marks[kind]}</span>
    </TooltipText>
  ) : null;
}

/** In a token's row, beside its risks: how it has drifted from its template, the worst first. */
export const DriftMark = withWords(Mark, driftWords);
