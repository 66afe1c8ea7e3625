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
