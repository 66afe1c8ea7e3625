import { sameScopes } from "../scopes/inheritance";
import type { Token } from "../token/Token";
import { draftProblems, expiryOf, shortestExpiry, type DraftProblem, type ExpiryChoice } from "./TokenDraft";
import type { TokenChange } from "./TokenWish";

/** The form for an existing token. Without `expiry`, the expiry is left unchanged. */
export interface EditDraft {
  readonly name: string;
  readonly scopes: readonly string[];
  readonly expiry?: ExpiryChoice;
}

/** The form as it opens. */
export function editDraftOf({ name, scopes }: Token): EditDraft {
  return { name, scopes };
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
  const problems = draftProblems({ ...draft, expiry: draft.expiry ?? shortestExpiry }, now);
  return problems.filter(({ field }) => !kept[field]);
}

/** The form trims blanks at either end of a name, so the name is sent only if somebody changed it. */
function keepsName(token: Token, draft: EditDraft): boolean {
  return draft.name === token.name || draft.name.trim() === token.name;
}

function keepsScopes(token: Token, draft: EditDraft): boolean {
  return sameScopes(draft.scopes, token.scopes);
}
