import type { TokenColumns } from "../../../tokens/organization/columns/TokenColumns";

/** The rows of an owner, by descriptor, in the order of the tokens' ids. Two passes over the table; each owner is sorted when asked for. */
export function rowsByOwner(table: TokenColumns): (descriptor: string) => readonly number[] {
  const indices = new Map(table.owners.map(({ descriptor }, index) => [descriptor, index]));
  const ends = new Uint32Array(table.owners.length + 1);
  for (let row = 0; row < table.length; row++) {
    const after = table.ownerIndices.at(row) + 1;
    ends[after] = (ends[after] ?? 0) + 1;
  }
  for (let index = 1; index < ends.length; index++) ends[index] = (ends[index] ?? 0) + (ends[index - 1] ?? 0);
  const starts = ends.slice();
  const rows = new Uint32Array(table.length);
  for (let row = 0; row < table.length; row++) {
    const owner = table.ownerIndices.at(row);
    const place = ends[owner] ?? 0;
    rows[place] = row;
    ends[owner] = place + 1;
  }
  return (descriptor) => {
    const owner = indices.get(descriptor);
    if (owner === undefined) return [];
    const own = Array.from(rows.subarray(starts[owner], ends[owner]), (row) => ({
      row,
      id: table.ids.at(row),
    }));
    own.sort((one, other) => (one.id < other.id ? -1 : one.id > other.id ? 1 : 0));
    return own.map(({ row }) => row);
  };
}
