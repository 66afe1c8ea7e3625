import type { ScopeNaming } from "../../../tokens/scopes/ScopeNaming";
import { scopeDescriptions } from "./scopeDescriptions";
import { scopeCategories, scopeTitles } from "./scopeTitles";

/** A scope that has no name in German keeps that of the catalogue. */
export const scopesInGerman: ScopeNaming = (scope) => ({
  ...scope,
  title: scopeTitles[scope.id] ?? scope.title,
  description: scopeDescriptions[scope.id] ?? scope.description,
  category: scopeCategories[scope.category] ?? scope.category,
});
