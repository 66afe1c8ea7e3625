/** What a scan has many of, in the order of its parts: rows refer to the lists before them. */
export const keptLists = [
  "owners",
  "names",
  "scopes",
  "reaches",
  "read",
  "partlyRead",
  "failed",
  "rows",
  "marks",
] as const;

export type KeptList = (typeof keptLists)[number];

/**
 * A kept scan without what it has many of. That is in parts, so that neither writing nor reading it holds the page, and
 * only what has changed is written again. It holds no secret: a name that looks like a token is withheld, and what lies
 * behind a hash is too long to be guessed.
 */
export interface KeptHead {
  /** 1 was one piece, which pages of earlier versions still write. */
  readonly version: 2;
  /** When it ended. If it was continued later, when its first part ended. */
  readonly takenAt: Date;
  readonly organizationId: string;
  /** True for a scan of everyone, false for a scan of selected people. */
  readonly isEveryone: boolean;
  /** True if everyone was read. */
  readonly isComplete: boolean;
  /** Before anybody was read. */
  readonly beganAt?: Date | undefined;
  /** True if it was opened from a file. */
  readonly isFromFile: boolean;
  /** How many there are of each, in all parts. */
  readonly counts: Readonly<Record<KeptList, number>>;
  /** The names of all parts, in order. What a name stands for never changes. */
  readonly parts: readonly string[];
}
