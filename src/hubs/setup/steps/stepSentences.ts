import { EntraUnavailable } from "../../../azure/credentials/EntraUnavailable";
import { displayName } from "../../../tokens/text/displayText";
import { formatMoment } from "../../../ui/time/format";
import type { Words } from "../../../ui/words/en";
import { describeFailure } from "../../frame/describeFailure";
import { appSentences } from "../sign-in/appSentences";
import type { SignInWords } from "../sign-in/words/en";
import type { SetUpWords } from "../words/en";
import { AdministratorRequired } from "./AdministratorRequired";
import type { Seen } from "./SetUpStep";

/** What was seen when the step worked. */
export function seenSentences(seen: Seen, text: SetUpWords, words: Words): readonly string[] {
  switch (seen.kind) {
    case "administrator":
      return [text.seen.administrator];
    case "signedIn":
      return [text.seen.signedIn];
    case "listed":
      return [text.seen.listed(seen.count)];
    case "application": {
      const { app, changed } = seen;
      const from = app.from === "organization" ? text.seen.fromOrganization : text.seen.fromPackage;
      return [
        from(app.clientId),
        ...(app.tenantId ? [text.seen.tenant(app.tenantId)] : []),
        ...(changed
          ? [words.common.changedBy(displayName(changed.byName), formatMoment(changed.at, words.locale))]
          : []),
      ];
    }
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
    return [
      what,
      next,
      ...appSentences(error, signIn, words),
      ...(error.detail ? [signIn.code(error.detail)] : []),
    ];
  }
  const { title, sentences } = describeFailure(error, words);
  return [`${title}.`, ...sentences];
}
