/**
 * Has the browser load its data for languages. That takes it 25 ms or more, once, and would otherwise happen when the page
 * writes its first large number or time of day.
 */
export function loadLocaleData(): void {
  Intl.DateTimeFormat.supportedLocalesOf("en");
}
