import { builtInTemplates } from "./builtInTemplates";
import type { OfferedTemplate, TemplateWords } from "./OfferedTemplate";

/** The built-in templates in the language of these words. A template without words is not offered. */
export function offerBuiltIn(words: Readonly<Record<string, TemplateWords>>): readonly OfferedTemplate[] {
  return builtInTemplates.flatMap((template) => {
    const own = words[template.id];
    return own ? [{ template, words: own }] : [];
  });
}
