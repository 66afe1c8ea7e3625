import type { Host } from "../../../../azure/host/host";
import type { SnippetContext } from "../../../../tokens/snippets/SnippetContext";
import type { Template } from "../../../../tokens/templates/Template";

/** The person's own addresses, as far as the host tells them. */
export function snippetContext({ url, name }: Host["organization"], { api }: Template): SnippetContext {
  return { organizationUrl: url, organizationName: name, api };
}
