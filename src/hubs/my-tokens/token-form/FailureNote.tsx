import * as React from "react";

import { EntraUnavailable } from "../../../azure/credentials/EntraUnavailable";
import { FormNote } from "./FormNote";
import { useNewTokenWords } from "../new-token/words/useNewTokenWords";
import { useWords } from "../../../ui/words/WordsContext";
import { describeFailure } from "../../frame/describeFailure";

/** A request that failed for certain, above the form that can be sent again. */
export function FailureNote({ error }: { error: unknown }) {
  const words = useWords();
  const { signIn } = useNewTokenWords();
  if (error === undefined) return null;
  if (error instanceof EntraUnavailable) {
    const { what, next } = signIn.causes[error.reason];
    return <FormNote sentences={[next]} title={what} />;
  }
  return <FormNote {...describeFailure(error, words)} />;
}
