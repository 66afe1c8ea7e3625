/** A moment from its milliseconds since 1970, or from so many after another. */
export function readTime(value: unknown, after = 0): Date | undefined {
  const date = typeof value === "number" ? new Date(after + value) : undefined;
  return date && Number.isFinite(date.getTime()) ? date : undefined;
}
