/** Words of parts that every hub uses. */
export const common = {
  close: "Close",
  cancel: "Cancel",
  refresh: "Refresh",
  tryAgain: "Try again",
  details: "Details",
  copy: "Copy",
  copied: "Copied",
  copyFailed: "Copying is not allowed here. Select the text and copy it yourself.",
  loading: "Loading",
  unknown: "Unknown",
  never: "Never",
  noName: "(no name)",
  clear: "Clear",
  supportReference: (activityId: string) => `Reference for support: ${activityId}`,
  serviceSaid: (message: string) => `Azure DevOps said: ${message}`,
};
