import { exportToken } from "./exportToken";
import type { Place } from "./place";
import { quoteBash, quotePowerShell } from "./quote";
import type { SnippetBlock } from "./Snippet";

/** https://registry.terraform.io/providers/microsoft/azuredevops/latest/docs */
export function terraform({ organizationUrl }: Place): SnippetBlock[] {
  return exportToken("setTerraform", "AZDO_PERSONAL_ACCESS_TOKEN", {
    bash: [`export AZDO_ORG_SERVICE_URL=${quoteBash(organizationUrl)}`],
    powerShell: [`$env:AZDO_ORG_SERVICE_URL = ${quotePowerShell(organizationUrl)}`],
  });
}
