import ICAL from "ical.js";

/** An event as another program reads it. */
export interface ReadEvent {
  readonly uid: string;
  readonly sequence: number;
  readonly day: string;
  readonly isAllDay: boolean;
  readonly summary: string;
  readonly description: string;
  readonly url: string;
  readonly writtenAt: string;
  /** As local time, of the shape `2026-11-21T09:00:00`. */
  readonly reminders: readonly string[];
  /** The names of all its properties and components. */
  readonly parts: readonly string[];
}

/** Reads a calendar file with a parser that shares nothing with the writer. */
export function readCalendar(text: string): ReadEvent[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents("vevent").map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      sequence: event.sequence,
      day: event.startDate.toString(),
      isAllDay: event.startDate.isDate,
      summary: event.summary,
      description: event.description,
      url: `${component.getFirstPropertyValue("url")}`,
      writtenAt: `${component.getFirstPropertyValue("dtstamp")}`,
      reminders: component.getAllSubcomponents("valarm").map((alarm) => {
        const at = event.startDate.clone();
        at.isDate = false;
        const trigger = alarm.getFirstPropertyValue("trigger");
        if (!(trigger instanceof ICAL.Duration)) throw new TypeError("The trigger is no duration.");
        at.addDuration(trigger);
        return at.toString();
      }),
      parts: [
        ...component.getAllProperties().map(({ name }) => name),
        ...component.getAllSubcomponents().map(({ name }) => name),
      ],
    };
  });
}
