import * as React from "react";

import { EntraUnavailable } from "../../../azure/credentials/EntraUnavailable";
import { FormNote } from "./FormNote";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { useWords } from "../../../ui/words/WordsContext";
import { explainFailure } from "../../failure/explainFailure";
import { SignInCode } from "../../setup/sign-in/SignInCode";
import { waysOut } from "../../setup/sign-in/waysOut";
import { signInWords } from "../../setup/sign-in/words/signInWords";

/** Says above the form that the request failed; the form can then be sent again. */
export function FailureNote({ error }: { error: unknown }) {
  const words = useWords();
  const { causes, inForm } = useWordsOf(signInWords);
  if (error === undefined) return null;
  if (error instanceof EntraUnavailable) {
    const { what, next } = causes[error.reason];
    return (
      <FormNote sentences={[waysOut[error.reason].window ? inForm : next]} title={what}>
        <SignInCode code={error.detail} />
      </FormNote>
    );
  }
  return <FormNote {...explainFailure(error, words)} />;
}
