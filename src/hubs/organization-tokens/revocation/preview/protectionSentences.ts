import type { Reading } from "../../../../azure/data/Setting";
import { displayName } from "../../../../tokens/text/displayText";
import type { ProtectedList } from "../../../../tokens/organization/ProtectedList";
import type { LoadState } from "../../../../ui/state/LoadState";
import { formatMoment } from "../../../../ui/time/format";
import type { Words } from "../../../../ui/words/en";
import { pageWords } from "../../words/pageWords";
import { previewWords } from "./words/previewWords";

/** How many the list protects and who last changed it: any member can empty it, and the numbers give that away. */
export function protectionSentences(
  list: LoadState<Reading<ProtectedList>>,
  { locale }: Words,
): readonly string[] {
  if (list.state !== "ready" || list.value.state === "invalid") return [];
  const text = previewWords.in(locale);
  if (list.value.state === "none") return [text.protectsNobodyYet];
  const { value, changed } = list.value;
  const { length: people } = value.people;
  const { length: tokens } = value.tokens;
  return [
    people + tokens === 0 ? text.protectsNobody : text.protects(people, tokens),
    changed
      ? pageWords.in(locale).changedBy(displayName(changed.byName), formatMoment(changed.at, locale))
      : pageWords.in(locale).changedUnknown,
  ];
}
