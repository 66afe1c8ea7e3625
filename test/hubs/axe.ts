import axe from "axe-core";

/**
 * Names of the rules that a page breaks. Colours and visible labels need a real browser: the journeys look at those. Of a
 * whole document axe keeps an index, which saves a third of the time that its body alone would take.
 */
export async function axeViolations(element: Element | Document = document): Promise<string[]> {
  const { violations } = await axe.run(element, {
    rules: {
      "color-contrast": { enabled: false },
      // Draws the text to see whether it is an icon.
      "label-content-name-mismatch": { enabled: false },
      region: { enabled: false },
      // These belong to the HTML file of the page, which is not loaded here: the journeys look at it.
      "document-title": { enabled: false },
      "html-has-lang": { enabled: false },
    },
    // It would also describe every element that passed.
    resultTypes: ["violations"],
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
}
