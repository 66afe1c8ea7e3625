import { lifetimePresetsDays, validToAfter } from "../token/lifetime";
import { sameScopes } from "../scopes/inheritance";
import type { Token } from "../token/Token";
import {
  draftProblems,
  expiryOf,
  preselectedExpiry,
  type DraftProblem,
  type ExpiryChoice,
} from "./TokenDraft";
import type { TokenChange } from "./TokenWish";

/** The form for an existing token. Without `expiry` that stays as it is. */
export interface EditDraft {
  readonly name: string;
  readonly scopes: readonly string[];
  readonly expiry?: ExpiryChoice;
}

/** The form as it opens; to extend, with the shortest preset that is later than what the token has. */
export function editDraftOf(token: Token, isExtending: boolean, now: Date): EditDraft {
  const { name, scopes } = token;
  if (!isExtending) return { name, scopes };
  const end = token.validTo?.getTime() ?? 0;
  const days = lifetimePresetsDays.find((preset) => validToAfter(preset, now).getTime() > end);
  return { name, scopes, expiry: days === undefined ? undefined : { kind: "days", days } };
}

/**
 * Only what differs, or nothing. What stays is not sent along: an expiry that is sent again counts as new, and a
 * policy made since could shorten it.
 */
export function changeOf(token: Token, draft: EditDraft, now: Date): TokenChange | undefined {
  const expiry = draft.expiry && expiryOf(draft.expiry, now);
  const change = {
    ...(keepsName(token, draft) ? {} : { name: draft.name.trim() }),
    ...(keepsScopes(token, draft) ? {} : { scopes: draft.scopes }),
    ...(expiry && "validTo" in expiry ? { validTo: expiry.validTo } : {}),
  };
  if (Object.keys(change).length === 0) return undefined;
  return { authorizationId: token.authorizationId, ...change };
}

/** What has to be mended. What stays as it is cannot be a problem: only the service knows whether it still likes it. */
export function changeProblems(token: Token, draft: EditDraft, now: Date): DraftProblem[] {
  const keepsExpiry = draft.expiry === undefined;
  const kept = { name: keepsName(token, draft), scopes: keepsScopes(token, draft), expiry: keepsExpiry };
  const problems = draftProblems({ ...draft, expiry: draft.expiry ?? preselectedExpiry }, now);
  return problems.filter(({ field }) => !kept[field]);
}

/** A name may have blanks at its ends, which the form would take away: it is sent only when somebody changed it. */
function keepsName(token: Token, draft: EditDraft): boolean {
  return draft.name === token.name || draft.name.trim() === token.name;
}

function keepsScopes(token: Token, draft: EditDraft): boolean {
  return sameScopes(draft.scopes, token.scopes);
}
