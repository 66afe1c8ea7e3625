/** A list of people as it was given: typed or pasted into the field, and files and long texts beside it. */
export interface ListedText {
  readonly typed: string;
  readonly taken: readonly TakenText[];
}

/** A text too long for a field that people edit. */
export interface TakenText {
  /** The file's name, or what to call a pasted text. */
  readonly name: string;
  readonly text: string;
}

export const emptyList: ListedText = { typed: "", taken: [] };
