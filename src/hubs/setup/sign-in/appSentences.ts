import type { EntraUnavailable } from "../../../azure/credentials/EntraUnavailable";
import { displayName } from "../../../tokens/text/displayText";
import { formatMoment } from "../../../ui/time/format";
import type { SetUpAndSignInWords } from "../words/useSetUpWords";

/** In whose name a person would sign in, and who named it: what to look at before giving consent. */
export function appSentences(
  { app, clientIdBefore }: EntraUnavailable,
  { signIn: text }: SetUpAndSignInWords,
  locale: string,
): readonly string[] {
  if (!app) return [];
  const { changed } = app;
  return [
    text.app[app.from](app.clientId),
    ...(clientIdBefore ? [text.appBefore(clientIdBefore)] : []),
    ...(changed ? [text.appChanged(displayName(changed.byName), formatMoment(changed.at, locale))] : []),
  ];
}
