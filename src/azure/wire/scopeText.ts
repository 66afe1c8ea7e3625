import { lacksScope } from "../../tokens/scopes/lacksScope";
import { AzureError } from "../rest/AzureError";

/** `scope` and `scopes` of the REST contract: ids with spaces between. @throws AzureError `refused` if one is missing */
export function scopeText(scopes: readonly string[]): string {
  if (!lacksScope(scopes)) return scopes.join(" ");
  const message = "Azure DevOps gives full access where a scope is missing. Nothing was sent.";
  throw new AzureError("refused", message, { reason: "noScope", mayHaveActed: false });
}
