const learn = "https://learn.microsoft.com/azure/devops";

/** Microsoft's pages that the help links to. */
export const microsoftLinks = {
  use: `${learn}/organizations/accounts/use-personal-access-tokens-to-authenticate`,
  scopes: `${learn}/integrate/get-started/authentication/oauth#scopes`,
  policies: `${learn}/organizations/accounts/manage-pats-with-policies-for-administrators`,
  revoke: `${learn}/organizations/accounts/admin-revoke-user-pats`,
  identity: `${learn}/integrate/get-started/authentication/service-principal-managed-identity`,
} as const;

/** The extension's page in the Marketplace: guide, privacy statement, questions and answers. */
export function listingAddress(extensionId: string): string {
  return `https://marketplace.visualstudio.com/items?itemName=${encodeURIComponent(extensionId)}`;
}
