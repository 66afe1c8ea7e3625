import { german } from "../../../../ui/words/de/german";
import type { NarrowerWords } from "./en";

const { number, plural } = german;

/** Words for the person's tokens that may need only narrower scopes. */
export const de: NarrowerWords = {
  button: (count) =>
    plural(count, {
      one: "1 Token kommt vielleicht mit weniger aus",
      other: `${number(count)} Token kommen vielleicht mit weniger aus`,
    }),
  title: "Token, denen engere Bereiche reichen könnten",
  what: "Je weniger Bereiche ein Token hat, desto weniger Schaden entsteht, wenn es bekannt wird. Das sind Vorschläge: Wofür ein Token ist, wissen nur Sie.",
  open: (name) => `${name} öffnen`,
  openShort: "Öffnen",
  more: (count) =>
    plural(count, {
      one: "1 weiteres Token ist nicht aufgeführt.",
      other: `${number(count)} weitere Token sind nicht aufgeführt.`,
    }),
  replace: "Ersetzen",
  replaceLong: "Durch eines mit engeren Bereichen ersetzen",
};
