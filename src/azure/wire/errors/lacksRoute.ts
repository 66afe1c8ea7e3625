import { AzureError } from "../../rest/AzureError";

/**
 * Whether a 404 means that the server has no such address at all. The service's own 404s, such as for an unknown
 * person, have an error body with a type of their own; the router and the web server use these two types, or none.
 */
export function lacksRoute(error: unknown): error is AzureError {
  if (!(error instanceof AzureError) || error.details.status !== 404) return false;
  return /^(VssResourceNotFoundException|HttpException|)$/.test(error.details.typeKey ?? "");
}
