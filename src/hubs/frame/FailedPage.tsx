import * as React from "react";

import { AzureError } from "../../azure/rest/AzureError";
import { Problem } from "../../ui/state/Problem";
import { useWords } from "../../ui/words/WordsContext";
import { describeFailure } from "./describeFailure";
import { LazyPart } from "./LazyPart";

interface Props {
  error: unknown;
  actions: React.ComponentProps<typeof Problem>["actions"];
}

/** A page that could not be loaded: why, and what to do. */
export function FailedPage({ error, actions }: Props) {
  const words = useWords();
  if (!(error instanceof AzureError && error.details.reason))
    return <Problem {...describeFailure(error, words)} actions={actions} />;
  return (
    <LazyPart>
      <ExplainedFailure actions={actions} error={error} />
    </LazyPart>
  );
}

/** Few people ever meet a failure with a remedy of its own. */
const ExplainedFailure = React.lazy(() =>
  import(/* webpackChunkName: "failure" */ "../failure/ExplainedFailure").then((module) => ({
    default: module.ExplainedFailure,
  })),
);
