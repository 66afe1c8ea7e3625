/** All that a person reads on a page, or hears: texts, and the attributes that are read out. Runs in a browser too. */
export function textsOf(document: Document): string[] {
  const texts: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    // The lines that are copied hold names that nobody translates.
    if (!walker.currentNode.parentElement?.closest("script, style, pre"))
      texts.push(walker.currentNode.textContent ?? "");
  }
  for (const name of ["aria-label", "title", "placeholder", "alt"])
    for (const element of document.querySelectorAll(`[${name}]`))
      texts.push(element.getAttribute(name) ?? "");
  return texts.filter((text) => text.trim() !== "");
}
