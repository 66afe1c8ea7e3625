import type { Reading } from "../../../../azure/data/Setting";
import { displayName } from "../../../../tokens/text/displayText";
import type { ProtectedList } from "../../../../tokens/organization/protectedList";
import type { Remote } from "../../../../ui/state/remote";
import { formatMoment } from "../../../../ui/time/format";
import type { Words } from "../../../../ui/words/en";
import type { OrganizationWords } from "../../words/useOrganizationWords";

/** Whom the list protects, and who says to have changed it: any member can empty it, and the numbers show it. */
export function protectionSentences(
  list: Remote<Reading<ProtectedList>>,
  { revoke: { preview: text }, settings }: OrganizationWords,
  { locale }: Words,
): readonly string[] {
  if (list.state !== "ready" || list.value.state === "invalid") return [];
  if (list.value.state === "none") return [text.protectsNobodyYet];
  const { value, changed } = list.value;
  const { length: people } = value.people;
  const { length: tokens } = value.tokens;
  return [
    people + tokens === 0 ? text.protectsNobody : text.protects(people, tokens),
    changed
      ? settings.changed(displayName(changed.byName), formatMoment(changed.at, locale))
      : settings.changedUnknown,
  ];
}
