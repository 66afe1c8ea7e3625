/** The languages beside English, which comes first and with the page. */
type Others<T> = Readonly<Record<"de", () => Promise<T>>>;

/**
 * A part of the words in the language of a locale such as `de-AT`: German comes in a file of its own. English for every
 * other locale, and where that file cannot be had, since the page is of use in English too.
 */
export async function inLanguage<T>(locale: string, english: T, others: Others<T>): Promise<T> {
  return /^de\b/i.test(locale) ? others.de().catch(() => english) : english;
}
