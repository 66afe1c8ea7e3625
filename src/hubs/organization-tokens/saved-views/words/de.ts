import type { SavedViewsWords } from "./en";
import { german } from "../../../../ui/words/de/german";

const { number, plural } = german;

/** Words for the filters that the organization shares. */
export const de: SavedViewsWords = {
  open: "Gespeicherte Ansichten",
  title: "Gespeicherte Ansichten",
  shared: "In der Organisation gespeichert",
  from: "Aus der Organisation. Jeder in ihr kann sie ändern; angewendet wird eine Ansicht erst, wenn Sie sie wählen.",
  none: "Noch ist nichts gespeichert. Stellen Sie auf der Seite die Filter ein, geben Sie ihnen hier einen Namen und speichern Sie sie für alle.",
  remove: (name) => `Ansicht ${name} löschen`,
  name: "Name der Ansicht",
  save: "Aktuelle Filter speichern",
  saved: (name) => `${name} ist gespeichert.`,
  removed: (name) => `${name} ist gelöscht.`,
  nameTaken: "Es gibt schon eine Ansicht mit diesem Namen. Wählen Sie einen anderen.",
  looksLikeToken:
    "Der Name oder ein Filter sieht wie ein Token aus. Daher wird nichts gespeichert. Wenn es in fremde Hände geraten ist, widerrufen Sie es.",
  nameNeeded: "Geben Sie der Ansicht einen Namen.",
  tooMany: "Es gibt schon 100 Ansichten. Löschen Sie zuerst eine.",
  unreadable: (count) =>
    plural(count, {
      one: "1 Eintrag ist keine Ansicht, die diese Seite lesen kann. Er bleibt, wie er ist.",
      other: `${number(count)} Einträge sind keine Ansichten, die diese Seite lesen kann. Sie bleiben, wie sie sind.`,
    }),
  removeUnreadable: "Unlesbare Einträge löschen",
  invalid:
    "Die gespeicherten Ansichten sind nicht gültig. Wenn Sie eine Ansicht speichern, werden sie ersetzt.",
};
