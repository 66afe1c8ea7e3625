/** Words of a setting that the organization shares: read, saved, and who last changed it. */
export const en = {
  loading: "Reading the settings",
  untrusted: "Anyone in the organization can change what is stored here, so check who last changed it.",
  never: "Nothing has been saved yet.",
  save: "Save",
  saving: "Saving",
  saved: "Saved.",
  reload: "Load the current value",
  conflict:
    "Someone else changed this in the meantime, so nothing was saved. Load the current value, then make your change again.",
  readFailed: (why: string) => `Could not be read: ${why}`,
  saveFailed: (why: string) => `Not saved: ${why}`,
  changedBy: (name: string, when: string) => `Last changed by ${name} on ${when}, according to the setting.`,
  changedUnknown: "It is not known who last changed it.",
};

export type SettingWords = typeof en;
