import { readPatTokenError } from "../../tokens/draft/PatTokenError";
import { Secret } from "../../tokens/token/Secret";
import type { Token } from "../../tokens/token/Token";
import type { Refusal } from "../../tokens/draft/TokenWish";
import { AzureError } from "../rest/AzureError";
import { readPat } from "./pat";
import { readObject, readOptionalText } from "./read";

/** `PatTokenResult` of the REST contract. Only the answer that creates the token contains the secret. */
export type PatAnswer =
  { readonly kind: "token"; readonly token: Token; readonly secret: Secret | undefined } | Refusal;

/** Reads `{ patToken, patTokenError, patTokenErrorMessage }`. @throws AzureError `unexpected` for anything else. */
export function readPatResult(body: unknown): PatAnswer {
  const result = readObject(body, "the answer about a token");
  const error = readPatTokenError(result["patTokenError"]);
  if (error !== "none") {
    return {
      kind: "refused",
      error,
      message: readOptionalText(result["patTokenErrorMessage"])?.slice(0, 500),
    };
  }
  const pat = readObject(result["patToken"], "the token");
  const value = readOptionalText(pat["token"]);
  return {
    kind: "token",
    token: readPat(pat, false),
    secret: value === undefined ? undefined : new Secret(value),
  };
}

/**
 * The same refusal with a status of 400 or above. It takes precedence over the status, because the contract
 * names only 200.
 */
export function refusalIn(thrown: unknown): Refusal | undefined {
  if (!(thrown instanceof AzureError) || thrown.details.patTokenError === undefined) return undefined;
  const error = readPatTokenError(thrown.details.patTokenError);
  return error === "none" ? undefined : { kind: "refused", error, message: thrown.details.serverMessage };
}
