import { describeToken } from "../../tokens/export/describeToken";
import type { TokenColumns } from "../../tokens/organization/columns/TokenColumns";
import { scopeById } from "../../tokens/scopes/catalogue";
import { shorten } from "../../tokens/text/displayText";
import type { RiskKind } from "../../tokens/token/risk";
import { en } from "../../ui/words/en";
import { personName } from "./personName";
import { utc } from "./utc";

/** Code points. */
const longestName = 60;
const longestMail = 80;
const mostScopes = 6;

/** One token as the page of a report lists it. Its texts are short, on one line, and hide nothing. */
export interface ShownToken {
  readonly authorizationId: string;
  readonly name: string;
  readonly ownerName: string;
  readonly ownerMail: string;
  readonly scopes: string;
  readonly created: string;
  readonly expires: string;
  readonly status: string;
  /** Most severe first. */
  readonly risks: readonly { readonly kind: RiskKind; readonly name: string }[];
}

/** Takes a row of the table. */
export function shownToken(table: TokenColumns, row: number, now: Date): ShownToken {
  const owner = table.ownerAt(row);
  const { authorizationId, name, ownerMail, createdAtUtc, endsAtUtc, scopes, risks, status } = describeToken(
    table.tokenAt(row),
    now,
    owner,
  );
  return {
    authorizationId,
    name: shorten(name, longestName) || en.common.noName,
    ownerName: personName(owner),
    ownerMail: shorten(ownerMail ?? "", longestMail),
    scopes: scopeList(scopes),
    created: createdAtUtc === "" ? en.common.unknown : utc.day(new Date(createdAtUtc)),
    expires: endsAtUtc === "" ? en.common.unknown : utc.day(new Date(endsAtUtc)),
    status: en.tokens.status[status],
    risks: risks.map((kind) => ({ kind, name: en.tokens.risk[kind].name })),
  };
}

function scopeList(ids: readonly string[]): string {
  if (ids.length === 0) return en.tokens.noScopes;
  const named = ids
    .slice(0, mostScopes)
    .map((id) => scopeById(id)?.title ?? en.tokens.unknownScope(shorten(id, longestName)));
  const left = ids.length - named.length;
  return [...named, ...(left > 0 ? [en.tokens.moreScopes(left)] : [])].join(", ");
}
