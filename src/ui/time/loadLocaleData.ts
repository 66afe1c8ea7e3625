/**
 * Has the browser load what `Intl` needs. That takes 25 ms or more, once, and would otherwise happen when the page writes
 * its first large number or time of day.
 */
export function loadLocaleData(): void {
  Intl.DateTimeFormat.supportedLocalesOf("en");
}
