/** One share of an organization's people. */
export interface Shard {
  /** From 1. */
  readonly index: number;
  readonly count: number;
}

const mostShards = 64;

/** Reads a share such as `2/4`; `undefined` for anything else. */
export function readShard(text: string): Shard | undefined {
  const [, index, count] = /^(\d{1,2})\/(\d{1,2})$/.exec(text) ?? [];
  const shard = { index: Number(index), count: Number(count) };
  const fits = shard.index >= 1 && shard.index <= shard.count && shard.count <= mostShards;
  return fits ? shard : undefined;
}
