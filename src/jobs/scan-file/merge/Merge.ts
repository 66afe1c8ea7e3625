import type { ScanFileContent } from "../ScanFileContent";

/** Shards put together, and what is not right with them. Parts are named by their place in what was given, from 0. */
export interface Merge {
  /** `undefined` if nothing was given. */
  readonly content: ScanFileContent | undefined;
  readonly leftOut: readonly LeftOut[];
  /** Numbers of the shards that nobody gave, from 1. */
  readonly missing: readonly number[];
  /** Shards that were given more than once. The first part named is the newest. */
  readonly doubled: readonly { readonly shard: number; readonly parts: readonly number[] }[];
  /** Parts that began too long before the newest. What they hold counts all the same. */
  readonly stale: readonly number[];
  /** Parts with people who are still to be read, where no other part of that shard has read them. */
  readonly unfinished: readonly number[];
  /** Descriptors of people who came meanwhile: a later list has them, but the shard that reads them began before. */
  readonly came: readonly string[];
  /** Descriptors of people who are on a list and not read, since their shard is missing or unfinished. */
  readonly notRead: readonly string[];
  /** Descriptors of people who went meanwhile: the newest list no longer has them. Tokens that were read are kept. */
  readonly went: readonly string[];
  /** Descriptors of people whom parts of different shards have read. The newest counts. */
  readonly readTwice: readonly string[];
}

export interface LeftOut {
  readonly part: number;
  /** `otherCount`: of a scan that is shared out otherwise. */
  readonly why: "otherOrganization" | "otherCount";
}
