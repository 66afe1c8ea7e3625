/** Words of the edition in which the setup check names the Entra application. */
export const en = {
  forAdministrators: "For administrators",
  here: "PAT Steward Personal has no page of its own for administrators: name your organization's Entra application here.",
  name: "Name the Entra application",
  change: "Change the application",
};

export type PersonalWords = typeof en;
