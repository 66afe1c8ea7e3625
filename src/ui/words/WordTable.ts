/** The languages beside English. */
type Language = "de";

/**
 * The sentences of one feature. English comes with the code; every other language is a file of its own that is loaded
 * when the page speaks it.
 */
export class WordTable<T> {
  private readonly loaded = new Map<Language, T>();

  constructor(
    readonly english: T,
    private readonly files: Readonly<Record<Language, () => Promise<T>>>,
  ) {}

  /** Loads the language of a locale such as `de-AT`. Never rejects: English stands in for a file that cannot be had. */
  async load(locale: string): Promise<T> {
    const language = languageOf(locale);
    if (!language) return this.english;
    const words = this.loaded.get(language) ?? (await this.files[language]().catch(() => undefined));
    if (words === undefined) return this.english;
    this.loaded.set(language, words);
    return words;
  }

  /** The sentences in the language of a locale; English until that language is loaded. */
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
