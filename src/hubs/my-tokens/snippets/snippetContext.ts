import type { Host } from "../../../azure/host/host";
import { grants } from "../../../tokens/scopes/inheritance";
import type { SnippetContext } from "../../../tokens/snippets/SnippetContext";
import type { Template } from "../../../tokens/templates/Template";

/** The organization's addresses, as the host gives them, and what the template's token can do there. */
export function snippetContext(
  { url, name }: Host["organization"],
  { api, scopes }: Pick<Template, "api" | "scopes">,
): SnippetContext {
  const canPublish = grants(scopes, "vso.packaging_write");
  return { organizationUrl: url, organizationName: name, api, canPublish };
}
