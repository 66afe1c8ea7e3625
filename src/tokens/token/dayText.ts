/** A day of this machine's calendar, such as 2026-11-27: as date fields, addresses and documents hold it. */
export function dayText(day: Date): string {
  const two = (part: number) => String(part).padStart(2, "0");
  return `${String(day.getFullYear()).padStart(4, "0")}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

/** The start of that day on this machine's calendar; `undefined` if there is no such day. */
export function dayOf(text: string): Date | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  const date = new Date(Number(year), Number(month) - 1, Number(day));
  // February 30 becomes a day in March.
  return day !== undefined && dayText(date) === text ? date : undefined;
}
