import { isJsonObject } from "../../tokens/json/JsonObject";
import { codeOf } from "../files/codeOf";

/** Node's names for a certificate that nobody whom it trusts has signed. */
const codes = [
  "DEPTH_ZERO_SELF_SIGNED_CERT",
  "SELF_SIGNED_CERT_IN_CHAIN",
  "UNABLE_TO_GET_ISSUER_CERT",
  "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
  "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
];

/** Whether a request failed since the other side's certificate is not trusted, as behind a proxy that looks inside. */
export function isUntrusted(error: unknown): boolean {
  if (codes.includes(codeOf(error))) return true;
  return isJsonObject(error) && error.cause !== undefined && isUntrusted(error.cause);
}
