import type { OfferedTemplate } from "./OfferedTemplate";

/** The templates that contain every word of the query. Those with all of them in the title come first. */
export function searchTemplates(query: string, offered: readonly OfferedTemplate[]): OfferedTemplate[] {
  const terms = query.toLocaleLowerCase().split(/\s+/u).filter(Boolean);
  const has = (text: string) => terms.every((term) => text.toLocaleLowerCase().includes(term));
  const found = offered.filter((one) => has(searchedText(one)));
  const inTitle = found.filter(({ words }) => has(words.title));
  return [...inTitle, ...found.filter((one) => !inTitle.includes(one))];
}

/** Leaves out `why`, which also says what the token cannot do. */
function searchedText({ template, words }: OfferedTemplate): string {
  return [template.id, words.title, words.forWhat, ...template.scopes].join("\n");
}
