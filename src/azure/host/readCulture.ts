/** Parts of the page context that may be missing, despite the SDK's type. */
type PageContext = { readonly globalization?: { readonly culture?: unknown } } | undefined;

/** A language with optional subtags, such as `de`, `de-AT` or `sr-Latn-RS`. */
const languageTag = /^[a-z]{2,3}(-[a-z\d]{1,8})*$/i;

/** The culture that the host names for this person; English if it names none, or something that is not a language. */
export function readCulture(readPageContext: () => PageContext): string {
  try {
    const culture = readPageContext()?.globalization?.culture;
    if (typeof culture === "string" && languageTag.test(culture)) return culture;
  } catch {
    // The SDK throws where the host gave no page context.
  }
  return "en";
}
