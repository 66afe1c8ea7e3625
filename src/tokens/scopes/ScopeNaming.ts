import type { Scope } from "./Scope";

/** Puts a scope into the words of a language. */
export type ScopeNaming = (scope: Scope) => Scope;

/** The catalogue speaks English, with the names that Microsoft's table gives. */
export const asInCatalogue: ScopeNaming = (scope) => scope;
