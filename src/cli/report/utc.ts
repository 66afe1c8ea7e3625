const day = new Intl.DateTimeFormat("en", { dateStyle: "medium", timeZone: "UTC" });
const dayOfYear = new Intl.DateTimeFormat("en", { day: "numeric", month: "short", timeZone: "UTC" });
const time = new Intl.DateTimeFormat("en", {
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
  timeZone: "UTC",
});

/** Dates of a report. A pipeline may run in any time zone, and its readers are in others, so all are in UTC. */
export const utc = {
  /** "Nov 21, 2026" */
  day: (moment: Date) => day.format(moment),
  /** "Nov 21, 2026, 12:00 UTC" */
  moment: (moment: Date) => `${day.format(moment)}, ${time.format(moment)} UTC`,
  /** "Nov 21" for the first moment of a day on this machine's calendar, which is that of UTC unless somebody sets it. */
  dayOfCalendar: (first: Date) =>
    dayOfYear.format(Date.UTC(first.getFullYear(), first.getMonth(), first.getDate())),
};
