import type { Host } from "../../../../azure/host/host";
import type { SnippetContext } from "../../../../tokens/snippets/SnippetContext";
import type { Template } from "../../../../tokens/templates/Template";

/** The organization's addresses, as the host gives them. */
export function snippetContext({ url, name }: Host["organization"], { api }: Template): SnippetContext {
  return { organizationUrl: url, organizationName: name, api };
}
