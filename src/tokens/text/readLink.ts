const longestLink = 500;

/**
 * The address of a page that an organization names, as it may be linked: absolute, with https, without a user name or
 * password, at most 500 characters. Nothing else is one.
 */
export function readLink(text: string): string | undefined {
  if (text.length > longestLink || !URL.canParse(text)) return undefined;
  const { protocol, username, password, href } = new URL(text);
  return protocol === "https:" && username + password === "" && href.length <= longestLink ? href : undefined;
}
