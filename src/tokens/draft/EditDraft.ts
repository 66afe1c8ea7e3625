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

/** The form for an existing token. Without `expiry`, the expiry is left unchanged. */
export interface EditDraft {
  readonly name: string;
  readonly scopes: readonly string[];
  readonly expiry?: ExpiryChoice;
}

/** The form as it opens. To extend a token, it starts with the shortest preset that ends later than the token does. */
export function editDraftOf(token: Token, isExtending: boolean, now: Date): EditDraft {
  const { name, scopes } = token;
  if (!isExtending) return { name, scopes };
  const end = token.validTo?.getTime() ?? 0;
  const days = lifetimePresetsDays.find((preset) => validToAfter(preset, now).getTime() > end);
  return { name, scopes, expiry: days === undefined ? undefined : { kind: "days", days } };
}

/**
 * Only the changed fields, or nothing. Unchanged fields are left out: resending an expiry sets it anew, and a
 * policy introduced since could shorten it.
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

/**
 * What must be fixed first. Unchanged fields are never a problem here: only the service knows whether it
 * would still accept them.
 */
export function changeProblems(token: Token, draft: EditDraft, now: Date): DraftProblem[] {
  const keepsExpiry = draft.expiry === undefined;
  const kept = { name: keepsName(token, draft), scopes: keepsScopes(token, draft), expiry: keepsExpiry };
  const problems = draftProblems({ ...draft, expiry: draft.expiry ?? preselectedExpiry }, now);
  return problems.filter(({ field }) => !kept[field]);
}

/** The form trims blanks at either end of a name, so the name is sent only if somebody changed it. */
function keepsName(token: Token, draft: EditDraft): boolean {
  return draft.name === token.name || draft.name.trim() === token.name;
}

function keepsScopes(token: Token, draft: EditDraft): boolean {
  return sameScopes(draft.scopes, token.scopes);
}
