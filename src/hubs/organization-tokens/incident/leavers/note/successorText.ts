import { formQuery } from "../../../../../jobs/leavers/formQuery";
import { replacementOf, type Replacement } from "../../../../../jobs/leavers/replacementOf";
import { shownText } from "../../../../../tokens/naming/shownText";
import type { OwnedToken, Owner } from "../../../../../tokens/organization/OwnedToken";
import { displayName } from "../../../../../tokens/text/displayText";
import { effectiveExpiry } from "../../../../../tokens/token/effectiveExpiry";
import { scopeTitle } from "../../../../../ui/scopes/scopeTitle";
import { formatDate } from "../../../../../ui/time/format";
import type { Words } from "../../../../../ui/words/en";
import { myTokensAddress } from "../../../../setup/myTokensAddress";
import type { HubEnvironment } from "../../../HubEnvironment";
import type { LeaversWords } from "../words/en";

interface Circumstances {
  readonly host: HubEnvironment["host"];
  readonly now: Date;
  readonly text: LeaversWords["note"];
  readonly words: Words;
}

/** The note to a successor: each token that somebody had, what it could do, and how to replace it. */
export function successorText(
  owner: Owner,
  tokens: readonly OwnedToken[],
  circumstances: Circumstances,
): string {
  const { host, text, words } = circumstances;
  const name = displayName(owner.displayName) || words.common.noName;
  return [
    text.hello,
    "",
    text.what(name, shownText(host.organization.name), tokens.length),
    text.find,
    "",
    ...tokens.flatMap((token, index) => [
      text.token(index + 1, shownText(token.name) || words.common.noName),
      ...tokenLines(token, circumstances).map((line) => `   ${line}`),
      "",
    ]),
    text.last,
  ].join("\n");
}

function tokenLines(token: OwnedToken, { host, now, text, words }: Circumstances): readonly string[] {
  const replacement = replacementOf(token.scopes);
  return [
    token.scopes.length === 0 ? text.couldUnknown : text.could(titles(token.scopes, words)),
    ...(token.reach.kind === "all" ? [text.everywhere] : []),
    endOf(token, now, text, words.locale),
    ...stepLines(replacement, text, words),
    myTokensAddress(host, formQuery(replacement, token.name)),
    ...otherWay(replacement, text),
  ];
}

function endOf(token: OwnedToken, now: Date, text: LeaversWords["note"], locale: string): string {
  const end = effectiveExpiry(token);
  if (!end) return text.endUnknown;
  const day = formatDate(end.day, locale);
  return end.at <= now ? text.ended(day) : text.ends(day);
}

function stepLines(replacement: Replacement, text: LeaversWords["note"], words: Words): readonly string[] {
  if (replacement.kind !== "template") return [text.steps[replacement.kind]];
  const { template, isWider } = replacement;
  return [...(isWider ? [text.wider] : []), text.steps.template(titles(template.scopes, words))];
}

function otherWay(replacement: Replacement, text: LeaversWords["note"]): readonly string[] {
  if (replacement.kind !== "template") return [];
  const { alternative } = replacement.template;
  if (!alternative) return [];
  const { kind, documentation } = alternative;
  return [text.without(text.alternatives[kind]), documentation];
}

function titles(scopes: readonly string[], words: Words): string {
  return words.list(scopes.map((scope) => scopeTitle(scope, words)));
}
