/** `https://{organization}.visualstudio.com`, the older address that some organizations still use. */
const older = /^https:\/\/([\w-]+)\.visualstudio\.com$/i;

/**
 * The address of an organization at dev.azure.com, which answers for the older one too. The page may connect to that one
 * only. Any other address, such as a Server's, stays as it is.
 */
export function currentAddress(organizationUrl: string): string {
  const [, name] = older.exec(organizationUrl) ?? [];
  return name === undefined ? organizationUrl : `https://dev.azure.com/${name}`;
}
