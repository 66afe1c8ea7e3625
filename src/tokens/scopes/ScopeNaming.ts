import type { Scope } from "./Scope";

/** Puts a scope into the words of a language. */
export type ScopeNaming = (scope: Scope) => Scope;

/** The catalogue is in English, with the names from Microsoft's table. */
export const asInCatalogue: ScopeNaming = (scope) => scope;
