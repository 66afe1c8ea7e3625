import * as React from "react";

import { RevocationCard } from "./RevocationCard";
import "./revocation.scss";
import { failuresFirst } from "../../../jobs/report/OutcomeKind";
import { withWords } from "../../../ui/words/withWords";
import { useWords } from "../../../ui/words/WordsContext";
import { failureWords } from "../../failure/words/failureWords";
import { revocationSentence } from "../../revocation/revocationSentence";
import { revocationWords } from "../../revocation/words/revocationWords";
import type { Revocation } from "./useRevocation";

function Card({ revocation }: { revocation: Revocation }) {
  const words = useWords();
  return (
    <RevocationCard
      isRunning={revocation.isRunning}
      isStopping={revocation.isStopping}
      onDismiss={revocation.dismiss}
      onRetry={revocation.retry}
      onStop={revocation.stop}
      rows={failuresFirst(
        revocation.items.map(({ token, progress }) => ({
          authorizationId: token.authorizationId,
          name: token.name,
          outcome: revocationSentence(progress, words),
          state: progress.state,
        })),
      )}
    />
  );
}

/** The current or most recent revocation. */
export const RevocationSection = withWords(Card, revocationWords, failureWords);
