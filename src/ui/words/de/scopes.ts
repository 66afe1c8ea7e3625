import type { ScopeNaming } from "../../../tokens/scopes/ScopeNaming";
import { scopeCategories, scopeTitles } from "./scopeTitles";

/** A scope that has no name in German keeps that of the catalogue. */
export const scopesInGerman: ScopeNaming = (scope) => ({
  ...scope,
  title: scopeTitles[scope.id] ?? scope.title,
  category: scopeCategories[scope.category] ?? scope.category,
});
