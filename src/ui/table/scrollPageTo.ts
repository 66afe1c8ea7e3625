/**
 * Scrolls the page, not what surrounds its frame, so that an element is at the top. The browser's own
 * `scrollIntoView` would scroll the host as well.
 */
export function scrollPageTo(element: Element | null): void {
  const page = element?.closest(".bolt-page");
  if (element && page)
    page.scrollTop += element.getBoundingClientRect().top - page.getBoundingClientRect().top;
}
