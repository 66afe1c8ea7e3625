import { english } from "../../../../ui/words/en/english";

const { counted, plural } = english;

const tokens = (count: number) => counted(count, "token", "tokens");

/** Words of the organization's rules, for members. */
export const en = {
  button: (count: number) => `${tokens(count)} ${plural(count, { one: "breaks", other: "break" })} a rule`,
  title: "Rules of your organization",
  what: "Your organization asks these things of its tokens. Azure DevOps does not enforce them: nothing stops working because of them. Replace such a token when it suits you.",
  open: (name: string) => `Open ${name}`,
  openShort: "Open",
  draft: "This leaves a rule of your organization. You can still create the token.",
};

export type OwnRulesWords = typeof en;
