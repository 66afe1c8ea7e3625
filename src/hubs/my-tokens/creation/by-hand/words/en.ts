/** Words for what to enter on the built-in page. */
export const en = {
  label: "What to enter",
  name: "Name",
  copyName: "Copy the name",
  expires: "Expiration",
  atMost: (days: string) => `${days} is enough to start with`,
  scopes: "Scopes",
  copyScopes: "Copy the scope ids",
  onPage: (group: string, access: string) => `On the built-in page: ${group}, ${access}`,
  chooseYourself: "Choose only what the job needs.",
  openBuiltIn: "Open the built-in token page",
};

export type ByHandWords = typeof en;
