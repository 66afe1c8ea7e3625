import type { FindingsWords } from "./en";
import { german } from "../../../../ui/words/de/german";
import { de as filter } from "../../../../ui/words/filter/words/de";

const { list, number, personCount, plural, tokenCount } = german;

/** Words for finding tokens in the results of a scan. */
export const de: FindingsWords = {
  filter: {
    ...filter,
    more: "Weitere Filter",
    fewer: "Weniger Filter",
    ownerIs: (name) => `Besitzer: ${name}`,
    ownerUnknown: "jemand, der nicht in diesem Scan ist",
    narrower: {
      any: "Engere Bereiche könnten reichen",
      contained: "Hat Bereiche, die andere schon enthalten",
      beyond: "Geht über das hinaus, wofür sein Name spricht",
      high: "Hohe Berechtigung ohne Grund im Namen",
    },
    drifted: {
      ready: "Weicht von der Vorlage ab",
      unknown: "Weicht von der Vorlage ab (wird gelesen)",
      off: "Weicht von der Vorlage ab (diese Organisation hält nicht fest, woher Token stammen)",
      failed: "Weicht von der Vorlage ab (nicht lesbar)",
    },
    announced: "Angekündigter Widerruf",
    announcedFor: (day) => `Zum Widerruf am ${day}`,
    announcedUnknown: "Ein angekündigter Widerruf, der nicht vermerkt ist",
    remove: (filter) => `Filter „${filter}“ entfernen`,
    nameHint: "Der ganze Name; * steht für beliebigen Text, ? für ein Zeichen",
    any: "Beliebig",
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
      one: "Das eine angezeigte auswählen",
      other: `Alle ${number(count)} angezeigten auswählen`,
    }),
  leftOut: ({ mine, guarded, ended }) => {
    const parts = [
      ...(mine > 0 ? [`${number(mine)} eigene`] : []),
      ...(guarded > 0 ? [`${number(guarded)} geschützte`] : []),
      ...(ended > 0 ? [`${number(ended)} nicht widerrufbare`] : []),
    ];
    return parts.length > 0 ? `„Alle auswählen“ lässt weg: ${list(parts)}` : "";
  },
  news: {
    show: (count) => (count === 0 ? "Noch nichts Neues" : `${number(count)} neue anzeigen`),
    waiting: "Es wurden neue Token gefunden. Sie stehen noch nicht in der Tabelle.",
  },
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
    protection: "Schutz",
    lastSignIn: "Letzte Anmeldung",
  },
  you: "Sie",
  protected: "Geschützt",
  protectedWhy:
    "Es steht auf der Schutzliste der Organisation. Gesammelte Widerrufe lassen es weg, es sei denn, Sie beziehen es in der Vorschau ein.",
  underWay: "Wird widerrufen",
  underWayWhy: "Es gehört zu einem Widerruf, der gerade läuft, und lässt sich daher nicht auswählen.",
  neverSignedIn: "Nie",
  noMatch: {
    title: "Kein Token entspricht den Filtern",
    text: "Ändern Sie die Filter oder setzen Sie sie zurück, um die aktiven Token zu sehen.",
  },
  noTokens: {
    title: "Niemand in diesem Scan hat ein Token",
    text: "Azure DevOps hat für keine der gelesenen Personen eines aufgelistet. Wählen Sie „Neuer Scan“, um andere Personen zu scannen.",
  },
  details: {
    owner: "Besitzer",
    lastSignIn: "Letzte Anmeldung des Besitzers",
    missing:
      "Die Adresse dieser Seite nennt ein Token, das diese Prüfung nicht enthält. Vielleicht gibt es das Token nicht mehr, oder sein Besitzer wurde nicht geprüft.",
    showOwner: "Alle Token dieses Besitzers anzeigen",
  },
};
