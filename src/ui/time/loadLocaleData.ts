/**
 * Has the browser load its data for languages and dates. That takes it 25 ms or more, once, and would otherwise happen when
 * the page writes its first date, with everything else waiting for it.
 */
export function loadLocaleData(): void {
  Intl.DateTimeFormat.supportedLocalesOf("en");
}
