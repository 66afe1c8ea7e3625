/** How much a page lists. What is left out is counted. */
export interface PageLimits {
  readonly tokens: number;
  /** Of changed owners, and of people who could not be read. */
  readonly people: number;
}

/** What a report says, in English, without its charts. Texts are on one line, short, and hide nothing. */
export interface ReportPage {
  readonly title: string;
  /** When, whom, and by what. */
  readonly head: readonly string[];
  /** What may be missing. */
  readonly warnings: readonly string[];
  readonly numbers: readonly ReportNumber[];
  /** `undefined` if the report does not judge by rules. */
  readonly rules: PageList | undefined;
  /** `undefined` if there is no earlier scan. */
  readonly changes: PageList | undefined;
  /** Empty if everyone was read. */
  readonly notRead: PageList | undefined;
  readonly found: {
    readonly title: string;
    /** What was looked for, in words and as query text. */
    readonly filter: readonly [string, string];
    /** What is not listed, or that nothing was found. */
    readonly note: string | undefined;
  };
}

export interface ReportNumber {
  readonly label: string;
  readonly count: number;
  readonly note?: string;
}

/** A table, whose first column names what a row is about. */
export interface PageList {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** What the table does not say. */
  readonly notes: readonly string[];
}
