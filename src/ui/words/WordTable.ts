/** Languages other than English. */
type Language = "de";

/**
 * The words of one feature. English is part of the code; every other language is a file that loads when the page uses
 * that language.
 */
export class WordTable<T> {
  private readonly loaded = new Map<Language, T>();

  constructor(
    readonly english: T,
    private readonly files: Readonly<Record<Language, () => Promise<T>>>,
  ) {}

  /** Loads the language of a locale such as `de-AT`. Never rejects: falls back to English if the file cannot be loaded. */
  async load(locale: string): Promise<T> {
    const language = languageOf(locale);
    if (!language) return this.english;
    const words = this.loaded.get(language) ?? (await this.files[language]().catch(() => undefined));
    if (words === undefined) return this.english;
    this.loaded.set(language, words);
    return words;
  }

  /** The words for a locale, in English until its language is loaded. */
  in(locale: string): T {
    const language = languageOf(locale);
    return (language && this.loaded.get(language)) ?? this.english;
  }

  isLoaded(locale: string): boolean {
    const language = languageOf(locale);
    return language === undefined || this.loaded.has(language);
  }
}

function languageOf(locale: string): Language | undefined {
  return /^de\b/i.test(locale) ? "de" : undefined;
}
