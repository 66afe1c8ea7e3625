import type { FindingsWords } from "./en";
import { german } from "../../../../ui/words/de/german";

const { dayCount, number, personCount, plural, tokenCount } = german;

/** Words for finding tokens in the results of a scan. */
export const de: FindingsWords = {
  filter: {
    text: "Nach Name, Bereich, Besitzer oder ID filtern",
    more: "Weitere Filter",
    fewer: "Weniger Filter",
    owner: "Besitzer",
    name: "Tokenname",
    nameHint: "Der ganze Name; * steht für Beliebiges, ? für ein Zeichen",
    age: "Erstellt vor mehr als",
    lifetime: "Lebensdauer über",
    inactive: "Besitzer inaktiv seit",
    anyAge: "Zu beliebiger Zeit",
    anyLifetime: "Beliebig",
    anyOwner: "Unerheblich",
    days: dayCount,
    ago: (days) => plural(days, { one: "vor 1 Tag", other: `vor ${number(days)} Tagen` }),
  },
  view: { label: "Ansicht", tokens: "Token", owners: "Besitzer" },
  shown: (shown, all, owners) =>
    `${number(shown)} von ${tokenCount(all)} angezeigt, von ${personCount(owners)}`,
  shownAtLeast: (shown, all, owners) =>
    `${number(shown)} von mindestens ${tokenCount(all)} angezeigt, von ${personCount(owners)}`,
  selected: (count) => `${tokenCount(count)} ausgewählt`,
  hidden: (count) => `${number(count)} davon durch den Filter ausgeblendet`,
  selectAll: (count) =>
    plural(count, {
      one: "Das 1 angezeigte auswählen",
      other: `Alle ${number(count)} angezeigten auswählen`,
    }),
  clear: "Auswahl aufheben",
  revoke: (count) => `${tokenCount(count)} widerrufen`,
  table: "Persönliche Zugriffstoken der Organisation",
  owners: "Besitzer von Token",
  columns: {
    name: "Name",
    owner: "Besitzer",
    scopes: "Bereiche",
    expires: "Läuft ab",
    created: "Erstellt",
    risk: "Risiko",
    tokens: "Token",
    active: "Aktiv",
    lastSignIn: "Letzte Anmeldung",
  },
  you: "Sie",
  protected: "Geschützt",
  protectedWhy: "Es steht auf der Schutzliste der Organisation; gesammelte Widerrufe rühren es daher nie an.",
  neverSignedIn: "Nie",
  noMatch: {
    title: "Kein Token entspricht den Filtern",
    text: "Ändern Sie die Filter oder setzen Sie sie zurück, um die aktiven Token zu sehen.",
  },
  noTokens: {
    title: "Niemand in diesem Scan hat ein Token",
    text: "Azure DevOps hat für keine der gelesenen Personen eines aufgelistet. Wählen Sie „Neuer Scan“, um andere Personen anzusehen.",
  },
  details: {
    title: "Details zum Token",
    owner: "Besitzer",
    lastSignIn: "Letzte Anmeldung des Besitzers",
    showOwner: "Alle Token dieses Besitzers anzeigen",
  },
  views: {
    open: "Gespeicherte Ansichten",
    title: "Gespeicherte Ansichten",
    from: "Aus der Organisation. Jeder in ihr kann sie ändern; angewendet wird nichts, bevor Sie es wählen.",
    none: "Noch ist nichts gespeichert. Stellen Sie auf der Seite die Filter ein, benennen Sie sie dann hier und speichern Sie sie für alle.",
    remove: (name) => `Ansicht ${name} löschen`,
    name: "Name der Ansicht",
    save: "Jetzige Filter speichern",
    saved: (name) => `${name} ist gespeichert.`,
    removed: (name) => `${name} ist gelöscht.`,
    nameTaken: "Es gibt schon eine Ansicht dieses Namens. Wählen Sie einen anderen.",
    nameNeeded: "Geben Sie der Ansicht einen Namen.",
    tooMany: "Es gibt schon 100 Ansichten. Löschen Sie zuerst eine.",
    unreadable: (count) =>
      plural(count, {
        one: "1 Eintrag ist keine Ansicht, die diese Seite lesen kann. Er bleibt, wie er ist.",
        other: `${number(count)} Einträge sind keine Ansichten, die diese Seite lesen kann. Sie bleiben, wie sie sind.`,
      }),
    removeUnreadable: "Unlesbares löschen",
    invalid:
      "Die gespeicherten Ansichten sind nicht gültig. Wenn Sie eine Ansicht speichern, werden sie ersetzt.",
  },
};
