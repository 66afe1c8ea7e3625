import { grants } from "../scopes/inheritance";
import type { SnippetId } from "../snippets/Snippet";
import { blankTemplateId } from "../templates/builtInTemplates";
import type { Template } from "../templates/Template";

/** Where tokens with a scope usually sit, for those whose job is not known. */
const usualPlaces: readonly (readonly [scope: string, places: readonly SnippetId[]])[] = [
  ["vso.code", ["git-credential-manager", "git-credential-helper"]],
  ["vso.packaging", ["npmrc", "nuget-credential-provider", "nuget-config", "pip", "twine", "maven"]],
  ["vso.gallery_publish", ["tfx"]],
];

const anywhere: readonly SnippetId[] = ["azure-cli", "curl", "environment-variable", "terraform"];

/** The tools in which a token probably sits: those of its job, otherwise those that its scopes allow. */
export function placesOf(template: Template | undefined, scopes: readonly string[]): readonly SnippetId[] {
  if (template && template.id !== blankTemplateId)
    // A clone needs a credential first, and has no place of its own for a token.
    return template.snippets.filter((id) => id !== "git-clone");
  const byScope = usualPlaces.filter(([scope]) => grants(scopes, scope)).flatMap(([, places]) => places);
  return [...byScope, ...anywhere];
}
