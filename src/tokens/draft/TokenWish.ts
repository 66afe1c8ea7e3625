import type { PatTokenError, UnknownPatTokenError } from "./PatTokenError";
import type { Secret } from "../token/Secret";
import type { Token } from "../token/Token";

/** What a person asks for. Never more than this organization: tokens for all of them have been retired. */
export interface TokenWish {
  readonly name: string;
  readonly scopes: readonly string[];
  readonly validTo: Date;
}

/** What is to be different; the rest stays as it is. */
export interface TokenChange extends Partial<TokenWish> {
  readonly authorizationId: string;
}

/** The service said no, in its own vocabulary. An expected answer, hence no exception. */
export interface Refusal {
  readonly kind: "refused";
  readonly error: PatTokenError | UnknownPatTokenError;
  /** The service's own sentence. */
  readonly message?: string;
}

/** No answer arrived, and the list of active tokens was looked at: the token is there, is not, or that is not known. */
export type LostCreation =
  | {
      readonly kind: "lost";
      readonly fate: "made";
      readonly token: Token;
      /** Further tokens of the same request, when the browser sent it more than once. */
      readonly twins: number;
    }
  | { readonly kind: "lost"; readonly fate: "notMade" | "unknown" };

export type Creation =
  { readonly kind: "created"; readonly token: Token; readonly secret: Secret } | Refusal | LostCreation;

/** After a lost answer `token` is what the service says now; absent if that could not be read either. */
export type ChangeResult =
  | { readonly kind: "changed"; readonly token: Token }
  | Refusal
  | { readonly kind: "lost"; readonly token: Token | undefined };
