import type { ContinuedFindings } from "../../../../jobs/revocation/continued/ContinuedFindings";
import type { UnfinishedRevocation } from "../../../../jobs/revocation/run/unfinishedRevocation";
import { displayName, shorten } from "../../../../tokens/text/displayText";
import { formatMoment } from "../../../../ui/time/format";
import type { HubEnvironment } from "../../HubEnvironment";
import { continuedWords } from "./words/continuedWords";

/** Who began an unfinished revocation and when, and what part of its plan is no longer to be revoked. */
export function continuedSentences(
  { actorId, begunAt }: UnfinishedRevocation,
  { total, gone, elsewhere, unknown, unread, unreadOwners }: ContinuedFindings,
  { host }: HubEnvironment,
  locale: string,
): readonly string[] {
  const text = continuedWords.in(locale);
  return [
    actorId === host.user.id ? "" : text.byOther(shorten(displayName(actorId), 80)),
    text.begun(formatMoment(begunAt, locale)),
    gone.length > 0 ? text.gone(gone.length, total) : "",
    elsewhere > 0 ? text.elsewhere(elsewhere) : "",
    unknown > 0 ? text.unknown(unknown) : "",
    unread > 0 ? text.unread(unread, unreadOwners) : "",
  ].filter((sentence) => sentence !== "");
}
