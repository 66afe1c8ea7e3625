import { german } from "../../../../ui/words/de/german";
import type { DetailsWords } from "./en";

const { dayCount } = german;

export const de: DetailsWords = {
  isBeingReplaced: "Dieses Token wird ersetzt. Was noch zu tun ist, steht über der Liste.",
  replace: "Ersetzen",
  edit: "Bearbeiten",
  extend: "Verlängern",
  extendBy: (days) => `+${dayCount(days)}`,
  atLongest:
    "Es gilt schon so lange, wie Azure DevOps erlaubt, nämlich ein Jahr ab heute; verlängern lässt es sich daher noch nicht.",
  createLike: "Ein gleichartiges Token erstellen",
  missing:
    "Die Adresse dieser Seite nennt ein Token, das nicht in Ihrer Liste steht. Vielleicht gibt es das Token nicht mehr, oder es gehört jemand anderem.",
  thisOrganization: "Diese Organisation",
  cannotChange: {
    expired:
      "Azure DevOps lässt es nicht mehr zu, ein abgelaufenes Token zu ändern oder zu verlängern. Erstellen Sie stattdessen ein gleichartiges.",
    revoked: "Ein widerrufenes Token kann weder geändert noch wiederhergestellt werden.",
    allOrganizations:
      "Ein Token für alle Organisationen kann nicht mehr geändert oder verlängert werden, und funktioniert ab dem 1. Dezember 2026 nicht mehr. Ersetzen Sie es durch eines für diese Organisation, und erstellen Sie eines in jeder anderen, die es braucht.",
    otherOrganization: "Ein Token kann nur in der Organisation geändert werden, zu der es gehört.",
  },
};
