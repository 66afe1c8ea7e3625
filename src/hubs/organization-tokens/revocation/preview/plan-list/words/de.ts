import type { PlanListWords } from "./en";
import { german } from "../../../../../../ui/words/de/german";

const { number, personCount, plural, tokenCount } = german;

/** Words for the list of what a revocation would revoke. */
export const de: PlanListWords = {
  label: "Anzeigen",
  tokens: (count) => `Token (${number(count)})`,
  owners: (count) => `Besitzer (${number(count)})`,
  tokenList: "Token, die widerrufen würden",
  ownerList: "Besitzer dieser Token",
  search: "Nach Token oder Besitzer suchen",
  found: (count) => `${tokenCount(count)} gefunden`,
  foundOwners: (count) => `${personCount(count)} gefunden`,
  noMatch: "Nichts in diesem Plan passt dazu.",
  expires: (day) => `läuft ab am ${day}`,
  unknownExpiry: "Ablauf unbekannt",
  ownerCount: tokenCount,
  protectedCount: (count) => `${tokenCount(count)} geschützt`,
  leaveOut: "Weglassen",
  putBack: "Wieder aufnehmen",
  leaveOutOne: (name) => `${name} weglassen`,
  putBackOne: (name) => `${name} wieder aufnehmen`,
  leaveOutFound: (count) =>
    plural(count, {
      one: "Das gefundene weglassen",
      other: `Alle ${number(count)} gefundenen weglassen`,
    }),
  putBackAll: "Alle wieder aufnehmen",
  leftOut: (count) => `Sie haben ${tokenCount(count)} weggelassen.`,
  isLeftOut: "weggelassen",
};
