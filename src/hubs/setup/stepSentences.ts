import { EntraUnavailable } from "../../azure/credentials/EntraUnavailable";
import { displayName } from "../../tokens/text/displayText";
import { formatMoment } from "../../ui/time/format";
import type { Words } from "../../ui/words/en";
import type { SetUpAndSignInWords } from "./words/useSetUpWords";
import { describeFailure } from "../frame/describeFailure";
import { appSentences } from "./sign-in/appSentences";
import { NotAdministrator, type Seen } from "./setUpSteps";

/** What was seen when the step worked. */
export function seenSentences(seen: Seen, text: SetUpAndSignInWords, locale: string): readonly string[] {
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
          ? [text.seen.changed(displayName(changed.byName), formatMoment(changed.at, locale))]
          : []),
      ];
    }
  }
}

/** What happened, why, and what to do next. */
export function failureSentences(error: unknown, text: SetUpAndSignInWords, words: Words): readonly string[] {
  if (error instanceof NotAdministrator) return [text.notAdministrator.what, text.notAdministrator.next];
  if (error instanceof EntraUnavailable) {
    const { what, next } = text.signIn.causes[error.reason];
    return [
      what,
      next,
      ...appSentences(error, text, words.locale),
      ...(error.detail ? [text.signIn.code(error.detail)] : []),
    ];
  }
  const { title, sentences } = describeFailure(error, words);
  return [`${title}.`, ...sentences];
}
