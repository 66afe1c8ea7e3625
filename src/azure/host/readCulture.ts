/** What may be missing of the page context, whatever the SDK's type says. */
type PageContext = { readonly globalization?: { readonly culture?: unknown } } | undefined;

/** A language and what narrows it, such as `de`, `de-AT` or `sr-Latn-RS`. */
const languageTag = /^[a-z]{2,3}(-[a-z\d]{1,8})*$/i;

/** The culture that the host names for this person; English when it names none, or what is no language. */
export function readCulture(readPageContext: () => PageContext): string {
  try {
    const culture = readPageContext()?.globalization?.culture;
    if (typeof culture === "string" && languageTag.test(culture)) return culture;
  } catch {
    // The SDK throws where the host gave no page context.
  }
  return "en";
}
