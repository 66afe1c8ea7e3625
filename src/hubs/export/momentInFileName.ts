/** A moment in the name of a file, to the second and in UTC, for example "2026-11-30T123456Z". */
export function momentInFileName(moment: Date): string {
  return `${moment.toISOString().slice(0, 19).replaceAll(":", "")}Z`;
}
