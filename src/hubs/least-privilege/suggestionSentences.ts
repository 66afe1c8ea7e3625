import type { Suggestion } from "../../tokens/least-privilege/Suggestion";
import type { TemplateWords } from "../../tokens/templates/OfferedTemplate";
import { fewTitles } from "../../ui/scopes/fewTitles";
import { scopeTitle } from "../../ui/scopes/scopeTitle";
import type { Words } from "../../ui/words/en";
import type { LeastPrivilegeWords } from "./words/en";

/** How many contained scopes have a sentence of their own. */
const explained = 4;

interface Spoken {
  readonly text: LeastPrivilegeWords;
  readonly words: Words;
  /** What the built-in templates are called. */
  readonly titles: Readonly<Record<string, Pick<TemplateWords, "title">>>;
}

/**
 * Why narrower scopes are suggested.
 * @param isAudited Whether the audit log was looked into for this token.
 */
export function suggestionSentences(
  { contained, jobs, beyond, high, seen, unknown }: Suggestion,
  isAudited: boolean,
  { text, words, titles }: Spoken,
): readonly string[] {
  const scopesOf = (ids: readonly string[]) => fewTitles(ids, words);
  const quoted = (texts: readonly string[]) => words.list(texts.map(text.quoted));
  const sentences = contained
    .slice(0, explained)
    .map(({ scope, by }) => text.contained(scopeTitle(scope, words), scopesOf(by)));
  if (contained.length > explained) sentences.push(text.containedMore(contained.length - explained));
  if (jobs && beyond.length > 0) {
    const called = quoted(jobs.templates.map(({ id }) => titles[id]?.title ?? id));
    sentences.push(`${text.job[jobs.basis](called, quoted(jobs.said))} ${text.beyond(scopesOf(beyond))}`);
  } else if (high.length > 0) {
    sentences.push((isAudited ? text.highAudited : text.high)(scopesOf(high)));
  }
  if (seen.length > 0) sentences.push(text.seen(scopesOf(seen)));
  if (unknown.length > 0) sentences.push(text.unknown(scopesOf(unknown)));
  if (isAudited) sentences.push(text.audit);
  return sentences;
}
