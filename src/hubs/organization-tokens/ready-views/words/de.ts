import type { ReadyViewsWords } from "./en";
import { leaverDays, lateDays } from "../../../../tokens/organization/readyViews";
import { german } from "../../../../ui/words/de/german";

const { number } = german;

/** Words for the views that come with the product. */
export const de: ReadyViewsWords = {
  label: "Fertige Ansichten",
  title: "Fertige Ansichten, eingebaut",
  counted: (name, count) => `${name}: ${number(count)} Token`,
  views: {
    leavers: {
      name: "Ausgeschiedene und inaktive Besitzer",
      what: `Der Besitzer hat sich seit ${leaverDays} Tagen nicht angemeldet, oder noch nie.`,
    },
    fullAccess: { name: "Vollzugriff", what: "Aktive Token, die alles dürfen, was ihr Besitzer darf." },
    allOrganizations: {
      name: "Alle Organisationen",
      what: "Aktive Token, die in jeder Organisation ihres Besitzers gelten.",
    },
    stopped: {
      name: "Abgeschaltet, alle Organisationen",
      what: "Token für alle Organisationen, die nicht mehr funktionieren. Aufgeführt werden sie bis zu ihrem eigenen Ende.",
    },
    old: { name: "Älter als ein Jahr", what: "Aktive Token, die vor mehr als einem Jahr erstellt wurden." },
    latePrivilege: {
      name: "Weitreichend mit spätem Ablauf",
      what: `Aktive Token mit einem weitreichenden Bereich, die erst in mehr als ${lateDays} Tagen ablaufen.`,
    },
    byTools: {
      name: "Von Programmen erstellt",
      what: "Aktive Token mit einem Namen, wie ihn Programme und Dienste vergeben.",
    },
    thisWeek: { name: "Läuft diese Woche ab", what: "Aktive Token, die in den nächsten 7 Tagen ablaufen." },
  },
};
