/** A sentence for each plural form. A language with more than two forms adds them by name. */
type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** Numbers, plurals and lists as a language writes them, from `Intl`. */
export function grammar(locale: string) {
  const numbers = lazy(() => new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }));
  const plurals = lazy(() => new Intl.PluralRules(locale));
  const lists = lazy(() => new Intl.ListFormat(locale, { type: "unit" }));
  // Our languages write small numbers alike, and `Intl` takes 25 ms for its first one.
  const number = (count: number) => (isSmall(count) ? String(count) : numbers().format(count));
  const plural = (count: number, forms: Forms) => forms[plurals().select(count)] ?? forms.other;
  return {
    /** A number with thousands separators and at most one decimal. */
    number,
    plural,
    /** A number and what is counted: "1 token", "1,204 tokens". */
    counted: (count: number, one: string, other: string) =>
      `${number(count)} ${plural(count, { one, other })}`,
    /** All items, separated as the language does it. */
    list: (items: readonly string[]) => lists().format(items),
  };
}

function isSmall(count: number): boolean {
  return Number.isInteger(count) && count >= 0 && count < 1000;
}

/** Makes the value when it is first needed: each takes several milliseconds, and a page starts without most of them. */
function lazy<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
