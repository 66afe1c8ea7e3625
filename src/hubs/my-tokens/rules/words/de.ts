import { german } from "../../../../ui/words/de/german";
import type { OwnRulesWords } from "./en";

const { counted, plural } = german;

/** Words of the organization's rules, for members. */
export const de: OwnRulesWords = {
  button: (count) =>
    `${counted(count, "Token", "Token")} ${plural(count, { one: "bricht", other: "brechen" })} eine Regel`,
  title: "Regeln Ihrer Organisation",
  what: "Das verlangt Ihre Organisation von ihren Token. Azure DevOps setzt es nicht durch: Nichts hört deswegen auf zu funktionieren. Ersetzen Sie ein solches Token, wenn es Ihnen passt.",
  open: (name) => `${name} öffnen`,
  openShort: "Öffnen",
  draft: "Das weicht von einer Regel Ihrer Organisation ab. Sie können das Token trotzdem anlegen.",
};
