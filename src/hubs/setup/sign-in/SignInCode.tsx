import * as React from "react";

import { Copyable } from "../../../ui/copy/Copyable";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { signInWords } from "./words/signInWords";

/** Entra's number or the bridge's code, to copy for whoever can help. It identifies no one, so it may be passed on. */
export function SignInCode({ code }: { code: string | undefined }) {
  const text = useWordsOf(signInWords);
  if (!code) return null;
  return (
    <p>
      {text.code} <Copyable label={text.copyCode} value={code} />
    </p>
  );
}
