import { Button } from "azure-devops-ui/Button";
import * as React from "react";

import { failureOf } from "../../../../jobs/pace/Failure";
import type { Scanned } from "../../../../jobs/kept-scan/KeptScan";
import { useWordsOf } from "../../../../ui/words/useWordsOf";
import { useWords } from "../../../../ui/words/WordsContext";
import { shortFailure } from "../../../failure/shortFailure";
import type { HubEnvironment } from "../../HubEnvironment";
import type { Asked } from "./Asked";
import { useReadWarnings } from "../useReadWarnings";
import type { StoredWarnings } from "../StoredWarnings";
import { WarningCard } from "./WarningCard";
import { warningWords } from "../words/warningWords";
import { dayText } from "../../../../tokens/token/dayText";
import "./warnings.scss";

interface Props {
  environment: HubEnvironment;
  warnings: StoredWarnings;
  /** Those whose day has come, which the page shows first, or the others. */
  which: "due" | "later";
  scanned: Scanned | undefined;
  canRevoke: boolean;
  onAsk(asked: Asked): void;
}

/** The announced revocations of this person, until they are done and forgotten. */
export function WarningsSection({ environment, warnings, which, scanned, canRevoke, onAsk }: Props) {
  const words = useWords();
  const text = useWordsOf(warningWords);
  const now = environment.now();
  const today = dayText(now);
  const shown = useReadWarnings(warnings).filter(({ dueOn }) => dueOn <= today === (which === "due"));
  if (warnings.loadState.state === "failed" && which === "due")
    return (
      <div className="card-section">
        <p>{text.readFailed(shortFailure(failureOf(warnings.loadState.error), words))}</p>
        <div className="button-row">
          <Button onClick={warnings.reload} text={words.common.tryAgain} />
        </div>
      </div>
    );
  return (
    <>
      {shown.map((warning) => (
        <WarningCard
          canRevoke={canRevoke}
          environment={environment}
          isDue={which === "due"}
          key={warning.id}
          onAsk={onAsk}
          onForgotten={warnings.reload}
          scanned={scanned}
          warning={warning}
        />
      ))}
    </>
  );
}
