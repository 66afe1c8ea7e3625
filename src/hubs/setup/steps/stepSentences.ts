import { isPackaged } from "../../../azure/credentials/entraApp";
import { EntraUnavailable } from "../../../azure/credentials/EntraUnavailable";
import type { Words } from "../../../ui/words/en";
import { explainFailure } from "../../failure/explainFailure";
import { appSentences, identitySentences } from "../sign-in/appSentences";
import type { SignInWords } from "../sign-in/words/en";
import type { SetUpWords } from "../words/en";
import { AdministratorRequired } from "./AdministratorRequired";
import type { Seen } from "./SetUpStep";

/** What a step saw, and what somebody has to compare before it can pass. */
export function seenSentences(
  seen: Seen,
  text: SetUpWords,
  signIn: SignInWords,
  locale: string,
): readonly string[] {
  switch (seen.kind) {
    case "administrator":
      return [text.seen.administrator];
    case "signedIn":
      return [text.seen.signedIn];
    case "listed":
      return [text.seen.listed(seen.count)];
    case "application": {
      const { app } = seen.facts;
      if (app.from === "package") return [text.seen.fromPackage(app.clientId)];
      const own = identitySentences(seen.facts, signIn, locale);
      return isPackaged(app) ? own : [...own, text.seen.confirmed];
    }
    case "unconfirmed":
      return [...appSentences(seen.facts, signIn, locale), text.confirm.why];
  }
}

interface FailureWords {
  readonly setUp: SetUpWords;
  readonly signIn: SignInWords;
  readonly words: Words;
}

/** What happened, why, and what to do next. */
export function failureSentences(error: unknown, { setUp, signIn, words }: FailureWords): readonly string[] {
  if (error instanceof AdministratorRequired) {
    const { what, next } = setUp.notAdministrator;
    return [what, next];
  }
  if (error instanceof EntraUnavailable) {
    const { what, next } = signIn.causes[error.reason];
    return [what, next, ...appSentences(error.facts, signIn, words.locale)];
  }
  const { title, sentences } = explainFailure(error, words);
  return [`${title}.`, ...sentences];
}
