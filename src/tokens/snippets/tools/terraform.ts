import { exportToken } from "../exportToken";
import type { Place } from "../placeOf";
import { quoteBash, quotePowerShell } from "../quote";
import type { SnippetBlock } from "../Snippet";

/** https://github.com/microsoft/terraform-provider-azuredevops/blob/main/website/docs/guides/authenticating_using_the_personal_access_token.html.md */
export function terraform({ organizationUrl }: Place): SnippetBlock[] {
  return exportToken("setTerraform", "AZDO_PERSONAL_ACCESS_TOKEN", {
    bash: [`export AZDO_ORG_SERVICE_URL=${quoteBash(organizationUrl)}`],
    powerShell: [`$env:AZDO_ORG_SERVICE_URL = ${quotePowerShell(organizationUrl)}`],
  });
}
