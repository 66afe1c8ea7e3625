/** The id of a run in the history: short, since it is part of the ids of documents, which take 36 characters. */
export function runId(startedAt: Date, page: string): string {
  return `${startedAt.getTime().toString(36)}-${page.slice(0, 12)}`;
}

export function isRunId(value: unknown): value is string {
  return typeof value === "string" && /^[0-9a-z]{1,12}-[0-9a-z]{1,12}$/.test(value);
}
