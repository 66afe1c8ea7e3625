import { approveInBash, approveInPowerShell } from "../approveCredential";
import type { Place } from "../placeOf";
import { quoteBash, quotePowerShell } from "../quote";
import type { SnippetBlock } from "../Snippet";

/**
 * Git Credential Manager finds the organization in the path, which Git passes on only if told to.
 * https://github.com/git-ecosystem/git-credential-manager/blob/main/docs/configuration.md
 */
export function gitCredentialManager(place: Place): SnippetBlock[] {
  const key = `credential.${place.git.siteUrl}.useHttpPath`;
  return [
    approveInBash("approveWithManager", place, [`git config --global ${quoteBash(key)} true`]),
    approveInPowerShell("approveWithManager", place, [`git config --global ${quotePowerShell(key)} true`]),
  ];
}
