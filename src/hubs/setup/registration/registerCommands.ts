/** The redirect URI of the Azure DevOps sign-in window, for the platform "single-page application". */
export const redirectAddress = "https://dev.azure.com/_public/_MsalPopup";

/** Registers the Entra application with the Azure CLI. A test keeps these lines equal to those in the listing. */
export const registerCommands = `ADO=499b84ac-1321-427f-aa17-267ca6975798
APP=$(az ad app create --display-name "PAT Steward" --sign-in-audience AzureADMyOrg --query appId --output tsv)
az ad app update --id "$APP" --set "spa={'redirectUris':['${redirectAddress}']}"
for SCOPE in vso.pats vso.pats_manage; do
  ID=$(az ad sp show --id "$ADO" --query "oauth2PermissionScopes[?value=='$SCOPE'].id | [0]" --output tsv)
  az ad app permission add --id "$APP" --api "$ADO" --api-permissions "$ID=Scope"
done
az ad sp create --id "$APP"
az ad app permission grant --id "$APP" --api "$ADO" --scope "vso.pats vso.pats_manage"
echo "client id $APP, tenant id $(az account show --query tenantId --output tsv)"
`;
