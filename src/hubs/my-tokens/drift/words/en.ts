import { english } from "../../../../ui/words/en/english";

const { counted, number, plural } = english;

/** Words of tokens that have drifted from their templates, for their owner. */
export const en = {
  back: "Nothing stops working because of this. Replace the token to get one that matches the template again.",
  backToOther:
    "Nothing stops working because of this. You can replace the token with one from another template.",
  replace: "Replace",
  replaceLong: "Replace, back to the template",
  button: (count: number) =>
    `${counted(count, "token differs", "tokens differ")} from ${plural(count, { one: "its template", other: "their templates" })}`,
  unreadableButton: "Notes about templates",
  title: "Tokens and their templates",
  what: "PAT Steward notes from which template of your organization you made a token, and compares the two. Tokens that were made elsewhere are not compared.",
  ignored: (count: number) =>
    `${counted(count, "note", "notes")} about where a token came from cannot be read, and ${plural(count, { one: "is", other: "are" })} left out.`,
  showOnly: "Show only these in the list",
  showAll: "Show all tokens again",
  open: (name: string) => `Open ${name}`,
  openShort: "Open",
  more: (count: number) => `The list has ${number(count)} more.`,
};

export type OriginWords = typeof en;
