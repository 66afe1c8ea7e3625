import type { OfferedTemplate } from "./OfferedTemplate";
import { searchWords } from "./searchWords";

/**
 * The templates that contain every word of the query. The closer it is to what a template is called, the earlier that
 * template comes, so that "pip" finds packages before pipelines.
 */
export function searchTemplates(query: string, offered: readonly OfferedTemplate[]): OfferedTemplate[] {
  const terms = [...new Set(searchWords(query))];
  if (terms.length === 0) return [...offered];
  const wanted = { terms, whole: searchWords(query).join("") };
  return offered
    .map((one) => ({ one, distance: distanceTo(one, wanted) }))
    .filter(({ distance }) => distance < Infinity)
    .toSorted((a, b) => a.distance - b.distance)
    .map(({ one }) => one);
}

interface Wanted {
  readonly terms: readonly string[];
  /** Without spaces, because people write "powerbi", "power-bi" and "Power BI". */
  readonly whole: string;
}

/** 0: its exact name. 1: its names have all the words. 2: its names have them as parts of words. 3: found elsewhere. */
function distanceTo(offered: OfferedTemplate, { terms, whole }: Wanted): number {
  const { template, words } = offered;
  const names = [words.title, template.id, ...(template.alsoCalled ?? [])].map(searchWords);
  if (names.some((name) => name.join("") === whole)) return 0;
  const ofNames = names.flat();
  if (terms.every((term) => ofNames.includes(term))) return 1;
  const joined = names.map((name) => name.join("")).join(" ");
  if (terms.every((term) => joined.includes(term))) return 2;
  const text = [joined, ...searchWords(elsewhere(offered))].join(" ");
  return terms.every((term) => text.includes(term)) ? 3 : Infinity;
}

/** Leaves out `why`, which also says what the token cannot do. */
function elsewhere({ template, words }: OfferedTemplate): string {
  return [words.forWhat, ...template.scopes, ...template.snippets].join(" ");
}
