import type { EntraUnavailable } from "../../../azure/credentials/EntraUnavailable";
import { displayName } from "../../../tokens/text/displayText";
import { formatMoment } from "../../../ui/time/format";
import type { Words } from "../../../ui/words/en";
import type { SignInWords } from "./words/en";

/** Which application asks for consent, and who set it. A person compares these before giving consent. */
export function appSentences(
  { app, clientIdBefore }: EntraUnavailable,
  text: SignInWords,
  { common, locale }: Words,
): readonly string[] {
  if (!app) return [];
  const { changed } = app;
  return [
    text.app[app.from](app.clientId),
    ...(clientIdBefore ? [text.appBefore(clientIdBefore)] : []),
    ...(changed ? [common.changedBy(displayName(changed.byName), formatMoment(changed.at, locale))] : []),
  ];
}
