import { commandBlocks } from "./askForToken";
import { credentialLines } from "./approveCredential";
import type { Place } from "./placeOf";
import { quoteBash, quotePowerShell } from "./quote";
import type { SnippetBlock, SnippetId } from "./Snippet";

/**
 * What has to go before a tool takes the new token, for tools that keep the old one where writing the new one does not
 * replace it. These lines need no token.
 */
export const forgetOld: Partial<Readonly<Record<SnippetId, (place: Place) => readonly SnippetBlock[]>>> = {
  "git-credential-manager": rejectCredential,
  "git-credential-helper": rejectCredential,
  "nuget-credential-provider": clearSessionTokens,
  "azure-cli": logOut,
};

/** https://git-scm.com/docs/git-credential#IOFMT. Without a password, Git's helpers erase whichever they keep. */
function rejectCredential(place: Place): SnippetBlock[] {
  const lines = credentialLines(place);
  return commandBlocks("rejectOld", {
    bash: `printf '%s\\n' ${lines.map(quoteBash).join(" ")} '' | git credential reject`,
    powerShell: `@(${lines.map(quotePowerShell).join(", ")}, '') | git credential reject`,
  });
}

/**
 * The provider goes on using the session token that it got for the old one.
 * https://github.com/microsoft/artifacts-credprovider#session-token-cache-locations
 */
function clearSessionTokens(): SnippetBlock[] {
  const file = "MicrosoftCredentialProvider";
  const cache = "SessionTokenCache.dat";
  return commandBlocks("clearSessionTokens", {
    bash: `rm -f "$HOME/.local/share/${file}/${cache}"`,
    powerShell: `Remove-Item "$env:LOCALAPPDATA\\${file}\\${cache}" -ErrorAction SilentlyContinue`,
  });
}

/** https://learn.microsoft.com/azure/devops/cli/log-in-via-pat. The variable wins over a login, which would come back. */
function logOut({ organizationUrl }: Place): SnippetBlock[] {
  const command = "az devops logout --organization";
  return commandBlocks("logOutAzureCli", {
    bash: `${command} ${quoteBash(organizationUrl)}`,
    powerShell: `${command} ${quotePowerShell(organizationUrl)}`,
  });
}
