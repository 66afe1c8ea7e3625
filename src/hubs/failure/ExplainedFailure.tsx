import * as React from "react";

import { Problem } from "../../ui/state/Problem";
import { withWords } from "../../ui/words/withWords";
import { useWords } from "../../ui/words/WordsContext";
import { explainFailure } from "./explainFailure";
import { failureWords } from "./words/failureWords";

interface Props {
  error: unknown;
  actions: React.ComponentProps<typeof Problem>["actions"];
}

function Explained({ error, actions }: Props) {
  return <Problem {...explainFailure(error, useWords())} actions={actions} />;
}

/** A failure that has a remedy of its own. */
export const ExplainedFailure = withWords(Explained, failureWords);
