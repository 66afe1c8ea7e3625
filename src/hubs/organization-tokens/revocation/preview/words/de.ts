import type { PreviewWords } from "./en";
import { german } from "../../../../../ui/words/de/german";

const { number, personCount, plural, tokenCount } = german;

/** Words for what a revocation would do, before anything is sent. */
export const de: PreviewWords = {
  title: "Token widerrufen",
  what: "Noch wurde nichts gesendet. Folgendes würde widerrufen:",
  tokens: "Token",
  owners: "Besitzer",
  fullAccess: "Vollzugriff",
  allOrganizations: "Alle Organisationen",
  highPrivilege: "Hohe Berechtigung",
  yours: "Ihre eigenen",
  protectsNobody: "Niemand ist geschützt: Die Schutzliste ist leer.",
  protectsNobodyYet: "Niemand ist geschützt: Es wurde noch keine Schutzliste gespeichert.",
  protectSomeone: "Jemanden aus diesem Plan schützen",
  protects: (people, list) => `Die Schutzliste nennt ${personCount(people)} und ${tokenCount(list)}.`,
  inactiveLeftOut: (count) => `${tokenCount(count)} weggelassen: schon abgelaufen oder widerrufen.`,
  yoursLeftOut: (count) => `${tokenCount(count)} von Ihnen selbst weggelassen.`,
  includeMine: (count) =>
    plural(count, {
      one: "Auch mein eigenes Token widerrufen",
      other: `Auch meine eigenen ${number(count)} Token widerrufen`,
    }),
  protectedOwners: (names, more) =>
    `Geschützt und daher weggelassen, wenn Sie nichts anderes wählen: ${names}${
      more > 0
        ? ` und ${plural(more, { one: "1 weitere Person", other: `${number(more)} weitere Personen` })}`
        : ""
    }.`,
  protectedAll: "Alle Geschützten anzeigen",
  includeProtected: (count) =>
    plural(count, {
      one: "Auch dieses geschützte Token widerrufen",
      other: `Auch diese ${number(count)} geschützten Token widerrufen`,
    }),
  owner: (name, count) => `${name}: ${tokenCount(count)}`,
  warning:
    "Was diese Token verwendet, funktioniert dann nicht mehr. Ein widerrufenes Token lässt sich nicht wiederherstellen.",
  notTold:
    "Azure DevOps benachrichtigt die Besitzer nicht. Danach erhalten Sie für jeden von ihnen eine fertige Nachricht.",
  reason: "Grund",
  reasonHint:
    "Er steht im Bericht und in den Nachrichten an die Besitzer. Tragen Sie hier nie ein Token ein.",
  reasonNeeded: "Geben Sie einen Grund an: Er steht im Bericht.",
  phrase: (count) => `${count} Token widerrufen`,
  type: (phrase) => `Geben Sie zur Bestätigung ein: ${phrase}`,
  typeNeeded: (phrase) => `Geben Sie genau „${phrase}“ ein, um fortzufahren.`,
  confirm: (count) => `${tokenCount(count)} widerrufen`,
  nothing: "Nichts davon kann hier widerrufen werden.",
  workingOut: "Der Umfang des Widerrufs wird ermittelt",
  checking: "Die Schutzliste wird gelesen",
  busy: "Es läuft bereits ein anderer Widerruf. Warten Sie, bis er fertig ist, oder beenden Sie ihn.",
};
