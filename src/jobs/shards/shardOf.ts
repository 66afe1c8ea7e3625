/**
 * Which of so many shards reads this person, from 1: always the same for the same subject descriptor. FNV-1a with a last
 * mixing of the bits, so that descriptors that differ only at their end are spread evenly.
 * https://datatracker.ietf.org/doc/html/draft-eastlake-fnv
 */
export function shardOf(descriptor: string, count: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < descriptor.length; at++)
    hash = Math.imul(hash ^ descriptor.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (((hash ^ (hash >>> 16)) >>> 0) % count) + 1;
}
