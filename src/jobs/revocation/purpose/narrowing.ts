/** What may narrow the tokens of a page besides its filter: keys of the host's address, each with an id or a mark. */
const narrowingKeys = ["announced", "rule", "narrower", "drifted"] as const;

export type NarrowingKey = (typeof narrowingKeys)[number];

/** The parts of a stored query that narrow, as they stand. No token's value is as short as an id. */
export function readNarrowing(query: Readonly<Record<string, string>>): Record<string, string> {
  const isMark = (text: string | undefined) => text !== undefined && /^[0-9A-Za-z-]{1,40}$/.test(text);
  return Object.fromEntries(narrowingKeys.map((key) => [key, query[key]]).filter(([, text]) => isMark(text)));
}
