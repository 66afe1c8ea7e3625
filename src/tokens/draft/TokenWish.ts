import type { PatTokenError, UnknownPatTokenError } from "./PatTokenError";
import type { Secret } from "../token/Secret";
import type { Token } from "../token/Token";

/**
 * What a person asks for. Always limited to this organization: tokens for all organizations can no longer be
 * created.
 */
export interface TokenWish {
  readonly name: string;
  readonly scopes: readonly string[];
  readonly validTo: Date;
}

/** The fields to change; everything else is left alone. */
export interface TokenChange extends Partial<TokenWish> {
  readonly authorizationId: string;
}

/** The service said no, in its own vocabulary. This is an expected answer, so it is not an exception. */
export interface Refusal {
  readonly kind: "refused";
  readonly error: PatTokenError | UnknownPatTokenError;
  /** The service's own message. */
  readonly message?: string;
}

/** No answer arrived, so the list of active tokens was checked: the token is there, it is not, or nobody can tell. */
export type LostCreation =
  | {
      readonly kind: "lost";
      readonly fate: "made";
      readonly token: Token;
      /** Extra tokens from the same request, if the browser sent it more than once. */
      readonly twins: number;
    }
  | { readonly kind: "lost"; readonly fate: "notMade" | "unknown" };

export type Creation =
  { readonly kind: "created"; readonly token: Token; readonly secret: Secret } | Refusal | LostCreation;

/** After a lost answer, `token` is what the service says now; absent if that could not be read either. */
export type ChangeResult =
  | { readonly kind: "changed"; readonly token: Token }
  | Refusal
  | { readonly kind: "lost"; readonly token: Token | undefined };
