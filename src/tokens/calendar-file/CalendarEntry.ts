/** A day in a calendar, with reminders before it. */
export interface CalendarEntry {
  /** The same each time it is written: by it a calendar knows what it already has. */
  readonly uid: string;
  /** A moment of the day, on this machine's calendar. */
  readonly day: Date;
  readonly summary: string;
  /** May have several lines. */
  readonly description: string;
  /** Where the entry leads. */
  readonly url: string;
}
