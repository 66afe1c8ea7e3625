import * as React from "react";

import { RevocationCard } from "./RevocationCard";
import "./revocation.scss";
import { useWords } from "../../../ui/words/WordsContext";
import { revocationSentence } from "../../revocation/revocationSentence";
import type { Revocation } from "./useRevocation";

/** The current or most recent revocation, if there is one. */
export function RevocationSection({ revocation }: { revocation: Revocation }) {
  const words = useWords();
  if (revocation.items.length === 0) return null;
  return (
    <RevocationCard
      isRunning={revocation.isRunning}
      isStopping={revocation.isStopping}
      onDismiss={revocation.dismiss}
      onRetry={revocation.retry}
      onStop={revocation.stop}
      rows={revocation.items.map(({ token, progress }) => ({
        authorizationId: token.authorizationId,
        name: token.name,
        outcome: revocationSentence(progress, words),
        isGone: progress.state === "gone",
      }))}
    />
  );
}
