import { english } from "../../../../ui/words/en/english";

const { number, plural, tokenCount } = english;

/** Words for exporting the expiries as a calendar, and those in the calendar itself. */
export const en = {
  title: "Calendar (.ics)",
  what: (count: number) =>
    plural(count, {
      one: "1 entry, on the day on which its token stops working, with reminders 30, 14, 7 and 1 days before.",
      other: `${number(count)} entries, each on the day on which its token stops working, with reminders 30, 14, 7 and 1 days before.`,
    }),
  none: "No token shown has a known end ahead, so there is nothing for a calendar.",
  undated: (count: number) =>
    plural(count, {
      one: "1 token is left out because its end is unknown.",
      other: `${number(count)} tokens are left out because their end is unknown.`,
    }),
  over: (count: number) =>
    plural(count, {
      one: "1 token is left out because it no longer works.",
      other: `${number(count)} tokens are left out because they no longer work.`,
    }),
  withHidden: (count: number) => `Add ${tokenCount(count)} that the filters hide`,
  names: "Put the tokens' names into the calendar",
  namesRisk: "Everyone who can see the calendar can then read them. Scopes and secrets are never in it.",
  again:
    "Each entry has a link to its token. Import the file again after a change: entries move and are not doubled. When a token is revoked, delete its entry yourself. Some calendars keep fewer reminders, or set their own.",
  download: "Download calendar",
  copy: "Copy calendar",
  downloaded:
    "The browser was asked to save the file: import it into your calendar. If no file appears, downloads are blocked here: copy the calendar instead.",
  copied: "The calendar is copied. Paste it into a text file whose name ends in .ics, and import that.",
  copyFailed: "Copying is not allowed here. Download the calendar instead.",
  /** In the calendar. */
  entry: {
    summary: (name: string) => `Azure DevOps token expires: ${name}`,
    namelessSummary: "Azure DevOps: a personal access token expires",
    description: (address: string, isRetirement: boolean) =>
      `${
        isRetirement
          ? "On this day, Azure DevOps stops all tokens for all organizations. Replace it before then in PAT Steward:"
          : "Extend or replace it before then in PAT Steward:"
      }\n${address}`,
  },
};

export type CalendarWords = typeof en;
