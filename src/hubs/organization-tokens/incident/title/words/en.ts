export const en = {
  title: "Incident",
  leaked: "This token leaked",
};

export type IncidentTitleWords = typeof en;
