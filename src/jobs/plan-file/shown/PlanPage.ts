/** How much of a plan a page lists. What is left out is counted. */
export interface PageLimits {
  readonly owners: number;
  readonly tokens: number;
}

/** What a page says of a plan, in English. Texts of people are on one line, short, and hide nothing. */
export interface PlanPage {
  readonly title: string;
  readonly notSent: string;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly owners: PageTable;
  readonly tokens: PageTable;
}

export interface PageTable {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** What is not listed; `undefined` if everything is. */
  readonly more: string | undefined;
}
