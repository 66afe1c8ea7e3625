import type { IncidentCase } from "../../../../jobs/incident/IncidentCase";
import { displayName, shorten } from "../../../../tokens/text/displayText";
import { formatMoment } from "../../../../ui/time/format";
import { formatRelative } from "../../../../ui/time/formatRelative";
import type { Words } from "../../../../ui/words/en";
import type { Shown } from "../../scan/useScan";
import type { KnowWords } from "./words/en";

/** When the case was opened and by whom, how the token was found, and how old the scan is on which this page rests. */
export function foundSentence(
  { openedAt, foundBy, hashEnd }: IncidentCase,
  shown: Shown,
  now: Date,
  person: string,
  text: KnowWords,
  words: Words,
): string {
  const scanned =
    shown.kind === "kept" ? shown.scan.takenAt : shown.kind === "live" ? shown.moment : undefined;
  return [
    text.opened(formatMoment(openedAt, words.locale), shorten(displayName(person), 80)),
    foundBy === "hash" && hashEnd !== undefined ? text.byHash(hashEnd) : text.foundBy[foundBy],
    ...(scanned ? [text.scanned(formatRelative(scanned, now, words))] : []),
  ].join(" ");
}
