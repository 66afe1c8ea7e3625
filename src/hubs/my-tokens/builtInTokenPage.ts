import type { Host } from "../../azure/host/host";

/** Azure DevOps' own page of personal access tokens. */
export function builtInTokenPage({ url }: Host["organization"]): string {
  return `${url}/_usersSettings/tokens`;
}
