import { german } from "../../../../ui/words/de/german";
import type { OriginWords } from "./en";

const { counted, number, plural } = german;

/** Words of tokens that have drifted from their templates, for their owner. */
export const de: OriginWords = {
  back: "Deswegen hört nichts auf zu funktionieren. Ersetzen Sie das Token, um wieder eines zu haben, das der Vorlage entspricht.",
  backToOther:
    "Deswegen hört nichts auf zu funktionieren. Sie können das Token durch eines aus einer anderen Vorlage ersetzen.",
  replace: "Ersetzen",
  replaceLong: "Ersetzen, zurück zur Vorlage",
  button: (count) =>
    `${counted(count, "Token", "Token")} ${plural(count, { one: "weicht von seiner Vorlage", other: "weichen von ihren Vorlagen" })} ab`,
  unreadableButton: "Notizen zu Vorlagen",
  title: "Token und ihre Vorlagen",
  what: "PAT Steward hält fest, aus welcher Vorlage Ihrer Organisation Sie ein Token erstellt haben, und vergleicht beide. Token, die anderswo entstanden sind, werden nicht verglichen.",
  ignored: (count) =>
    `${counted(count, "Notiz", "Notizen")} zur Herkunft eines Tokens ${plural(count, { one: "lässt", other: "lassen" })} sich nicht lesen und ${plural(count, { one: "bleibt", other: "bleiben" })} unberücksichtigt.`,
  showOnly: "Nur diese in der Liste zeigen",
  showAll: "Wieder alle Token zeigen",
  open: (name) => `${name} öffnen`,
  openShort: "Öffnen",
  more: (count) => `Die Liste enthält ${number(count)} weitere.`,
};
