import { english } from "./english";

const { counted } = english;

/** Words of parts that every hub uses. */
export const common = {
  close: "Close",
  cancel: "Cancel",
  tryAgain: "Try again",
  copied: "Copied",
  copyFailed: "Copying is not allowed here. Select the text and copy it yourself.",
  loading: "Loading",
  unknown: "Unknown",
  lessThanAnHour: { ahead: "within an hour", past: "less than an hour ago" },
  /** As it stands in `ahead` and `past`. */
  hours: (count: number) => counted(count, "hour", "hours"),
  days: (count: number) => counted(count, "day", "days"),
  months: (count: number) => counted(count, "month", "months"),
  years: (count: number) => counted(count, "year", "years"),
  ahead: (distance: string) => `in ${distance}`,
  past: (distance: string) => `${distance} ago`,
  noName: "(no name)",
  help: "About this page",
  setUp: "Setup",
  /** A part of the page that loads from its own file. */
  part: {
    loading: "Loading this part of the page",
    failed: "This part of the page could not be loaded",
    next: "Check your network connection, then reload the page. Nothing was sent.",
  },
  /** Anyone can write a setting, so the name is a claim. */
  supportReference: (activityId: string) => `Reference for support: ${activityId}`,
  serviceSaid: (message: string) => `Azure DevOps said: ${message}`,
};
