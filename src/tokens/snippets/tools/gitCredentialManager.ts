import { approveInBash, approveInPowerShell } from "../approveCredential";
import type { Place } from "../placeOf";
import { quoteBash, quotePowerShell } from "../quote";
import type { SnippetBlock } from "../Snippet";

/**
 * Git Credential Manager finds the organization in the path, which Git passes on only if told to. The older host
 * names the organization itself; with the path, every repository there would need a credential of its own.
 * https://github.com/git-ecosystem/git-credential-manager/blob/main/docs/configuration.md
 */
export function gitCredentialManager(place: Place): SnippetBlock[] {
  const { isOwnHost, siteUrl } = place.git;
  const configure = (quote: (text: string) => string) =>
    isOwnHost ? [] : [`git config --global ${quote(`credential.${siteUrl}.useHttpPath`)} true`];
  return [
    approveInBash("approveWithManager", place, configure(quoteBash)),
    approveInPowerShell("approveWithManager", place, configure(quotePowerShell)),
  ];
}
