import type { Template } from "./Template";
import { type TemplateId, templates } from "./templates";

export interface TemplateWords {
  title: string;
  /** The job, as the person would say it. */
  forWhat: string;
  /** Why these scopes and no others. */
  why: string;
  /** How to do the job without a personal access token. */
  alternative: string;
}

/** Templates in which every word of the query occurs, those with all of them in the title first. */
export function searchTemplates(
  query: string,
  words: Readonly<Record<TemplateId, TemplateWords>>,
): Template<TemplateId>[] {
  const terms = query.toLocaleLowerCase().split(/\s+/u).filter(Boolean);
  const has = (text: string) => terms.every((term) => text.toLocaleLowerCase().includes(term));
  const found = templates.filter((template) => has(searchedText(template, words[template.id])));
  const inTitle = found.filter((template) => has(words[template.id].title));
  return [...inTitle, ...found.filter((template) => !inTitle.includes(template))];
}

/** Not in `why`, which also tells what the token cannot do. */
function searchedText(template: Template<TemplateId>, { title, forWhat }: TemplateWords): string {
  return [template.id, title, forWhat, ...template.scopes].join("\n");
}
