/** The beginning of a plan's hash, grouped so that people can compare it, such as `4f2a-91c0-77de`. */
export function fingerprintOf(hash: string): string {
  return [hash.slice(0, 4), hash.slice(4, 8), hash.slice(8, 12)].join("-");
}
