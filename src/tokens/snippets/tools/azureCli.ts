import { exportToken } from "../exportToken";
import type { Place } from "../placeOf";
import { quoteBash, quotePowerShell } from "../quote";
import type { SnippetBlock } from "../Snippet";

/** https://learn.microsoft.com/azure/devops/cli/log-in-via-pat */
export function azureCli({ organizationUrl }: Place): SnippetBlock[] {
  const configure = "az devops configure --defaults";
  const setting = `organization=${organizationUrl}`;
  return exportToken("setAzureCli", "AZURE_DEVOPS_EXT_PAT", {
    bash: [`${configure} ${quoteBash(setting)}`],
    powerShell: [`${configure} ${quotePowerShell(setting)}`],
  });
}
