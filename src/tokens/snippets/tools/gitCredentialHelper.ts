import { approveInBash, approveInPowerShell } from "../approveCredential";
import type { Place } from "../placeOf";
import { quoteBash, quotePowerShell } from "../quote";
import type { SnippetBlock } from "../Snippet";

/**
 * The helpers that come with Git, set only for this host so that others are unaffected. `cache` needs Unix
 * sockets and is not part of Git for Windows.
 * https://git-scm.com/docs/gitcredentials
 */
export function gitCredentialHelper(place: Place): SnippetBlock[] {
  const key = `credential.${place.git.siteUrl}.helper`;
  const inBash = `git config --global ${quoteBash(key)}`;
  return [
    approveInBash("approveInMemory", place, [`${inBash} 'cache --timeout=28800'`]),
    approveInBash("approveInFile", place, [`${inBash} store`]),
    approveInPowerShell("approveInFile", place, [`git config --global ${quotePowerShell(key)} store`]),
  ];
}
