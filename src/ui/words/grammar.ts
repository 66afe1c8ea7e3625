/** Sentences for one thing and for several; a language with more forms than two adds them by their name. */
type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** What the sentences of a language need of `Intl`: numbers, the right plural, and lists. */
export function grammar(locale: string) {
  const numbers = once(() => new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }));
  const plurals = once(() => new Intl.PluralRules(locale));
  const lists = once(() => new Intl.ListFormat(locale, { type: "unit" }));
  return {
    /** A count with its thousands apart; a rate to one place. */
    number: (count: number) => numbers().format(count),
    plural: (count: number, forms: Forms) => forms[plurals().select(count)] ?? forms.other,
    /** All of them, one after the other. */
    list: (items: readonly string[]) => lists().format(items),
  };
}

/** Each of these takes a browser several milliseconds to make, and a page starts without most of them. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
