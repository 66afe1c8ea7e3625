import { displayName } from "../../../tokens/text/displayText";
import { isFullAccess } from "../../../tokens/scopes/catalogue";
import type { TokenWish } from "../../../tokens/draft/TokenWish";
import { scopeTitle } from "../../../ui/scopes/scopeTitle";
import { formatDate } from "../../../ui/time/format";
import { formatRelative } from "../../../ui/time/formatRelative";
import type { Words } from "../../../ui/words/en";
import { creationWords } from "./words/creationWords";

/** What is about to be created, in one sentence. */
export function summarySentence(wish: TokenWish, organizationName: string, now: Date, words: Words): string {
  const text = creationWords.in(words.locale).form;
  const name = displayName(wish.name);
  const date = formatDate(wish.validTo, words.locale);
  const relative = formatRelative(wish.validTo, now, words);
  if (isFullAccess(wish.scopes)) return text.summaryFull(name, organizationName, date, relative);
  const scopes = new Intl.ListFormat(words.locale).format(wish.scopes.map((id) => scopeTitle(id, words)));
  return text.summaryScopes(name, organizationName, scopes, date, relative);
}
