/** German names by the id of the scope, or by the English name of the category. */
export type ScopeNames = Readonly<Partial<Record<string, string>>>;
