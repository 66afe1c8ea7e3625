import { lifetimePresetsDays, validToAfter } from "../token/lifetime";
import { sameScopes } from "../scopes/inheritance";
import type { Token } from "../token/Token";
import { expiryOf, type ExpiryChoice } from "./TokenDraft";
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
  const name = draft.name.trim();
  const expiry = draft.expiry && expiryOf(draft.expiry, now);
  const change = {
    ...(name === token.name ? {} : { name }),
    ...(sameScopes(draft.scopes, token.scopes) ? {} : { scopes: draft.scopes }),
    ...(expiry && "validTo" in expiry ? { validTo: expiry.validTo } : {}),
  };
  if (Object.keys(change).length === 0) return undefined;
  return { authorizationId: token.authorizationId, ...change };
}
