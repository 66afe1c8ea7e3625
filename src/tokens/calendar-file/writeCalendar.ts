import { startOfDay } from "../token/calendarDays";
import type { CalendarEntry } from "./CalendarEntry";
import { contentLine, textLine } from "./contentLine";

/** So many days before an entry's own, each at 9 in the morning. */
export const reminderDays = [30, 14, 7, 1] as const;

const reminderHour = 9;

/** Sequence numbers have 31 bits, so they count seconds from here instead of from 1970, and last until 2094. */
const firstMoment = Date.UTC(2026, 0, 1);
const largestSequence = 2 ** 31 - 1;

/**
 * An iCalendar file (RFC 5545) with one all-day event for each entry. Days have no time zone: an event is on its date
 * wherever its reader is, and blocks no time. A reminder whose moment has passed is left out, for some calendars would
 * show it at once.
 *
 * Nothing remembers what was exported before, so the sequence number, which makes an event replace its older self, is
 * the time: a file written a second later wins.
 */
export function writeCalendar(entries: readonly CalendarEntry[], writtenAt: Date): string {
  return [
    contentLine("BEGIN", "VCALENDAR"),
    contentLine("VERSION", "2.0"),
    textLine("PRODID", "-//PAT Steward//My tokens//EN"),
    contentLine("CALSCALE", "GREGORIAN"),
    ...entries.map((entry) => eventOf(entry, writtenAt)),
    contentLine("END", "VCALENDAR"),
  ].join("");
}

function eventOf({ uid, day, summary, description, url }: CalendarEntry, writtenAt: Date): string {
  const seconds = Math.floor((writtenAt.getTime() - firstMoment) / 1000);
  const reminders = reminderDays.filter((days) => reminderAt(day, days) > writtenAt);
  return [
    contentLine("BEGIN", "VEVENT"),
    textLine("UID", uid),
    contentLine("DTSTAMP", utcText(writtenAt)),
    contentLine("LAST-MODIFIED", utcText(writtenAt)),
    contentLine("SEQUENCE", `${Math.min(largestSequence, Math.max(0, seconds))}`),
    contentLine("DTSTART;VALUE=DATE", dateText(day)),
    textLine("SUMMARY", summary),
    textLine("DESCRIPTION", description),
    contentLine("URL", url),
    contentLine("TRANSP", "TRANSPARENT"),
    ...reminders.map((days) => reminder(days, summary)),
    contentLine("END", "VEVENT"),
  ].join("");
}

function reminderAt(day: Date, daysBefore: number): Date {
  const at = startOfDay(day, -daysBefore);
  at.setHours(reminderHour);
  return at;
}

/** Counted back from the midnight at which the event begins. */
function reminder(daysBefore: number, summary: string): string {
  const days = daysBefore > 1 ? `${daysBefore - 1}D` : "";
  return [
    contentLine("BEGIN", "VALARM"),
    contentLine("ACTION", "DISPLAY"),
    contentLine("TRIGGER", `-P${days}T${24 - reminderHour}H`),
    textLine("DESCRIPTION", summary),
    contentLine("END", "VALARM"),
  ].join("");
}

function dateText(day: Date): string {
  return [
    `${day.getFullYear()}`,
    `${day.getMonth() + 1}`.padStart(2, "0"),
    `${day.getDate()}`.padStart(2, "0"),
  ].join("");
}

function utcText(moment: Date): string {
  return `${moment.toISOString().slice(0, 19).replace(/[-:]/g, "")}Z`;
}
