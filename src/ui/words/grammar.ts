/** A sentence for each plural form. A language with more than two forms adds them by name. */
type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** Numbers, plurals and lists as a language writes them, from `Intl`. */
export function grammar(locale: string) {
  const numbers = once(() => new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }));
  const plurals = once(() => new Intl.PluralRules(locale));
  const lists = once(() => new Intl.ListFormat(locale, { type: "unit" }));
  return {
    /** A number with thousands separators and at most one decimal. */
    number: (count: number) => numbers().format(count),
    plural: (count: number, forms: Forms) => forms[plurals().select(count)] ?? forms.other,
    /** All items, separated as the language does it. */
    list: (items: readonly string[]) => lists().format(items),
  };
}

/** Creating one of these takes several milliseconds, and most are not needed to start a page. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
