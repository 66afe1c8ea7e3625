import type { NewTokenFormWords } from "./en";
import { german } from "../../../../ui/words/de/german";

const { dayCount, number, plural } = german;

/** Words of the catalogue and the form: everything before the secret. */
export const de: NewTokenFormWords = {
  catalogue: {
    question: "Wofür ist das Token?",
    search: "Aufgaben und Bereiche suchen",
    list: "Aufgaben",
    found: (count) => plural(count, { one: "1 Aufgabe", other: `${number(count)} Aufgaben` }),
    none: "Keine Aufgabe passt. Wählen Sie „Leer“, um die Bereiche selbst zu wählen.",
    scopes: "Bereiche",
    noScopes: "noch keine gewählt",
  },
  form: {
    label: "Das neue Token",
    readMore: "Mehr dazu bei Microsoft Learn",
    name: "Name",
    expires: "Läuft ab",
    days: dayCount,
    usual: (days) => `${days} (üblich für diese Aufgabe)`,
    asLinked: (days) => `${days} (aus dem Link)`,
    atDate: "An einem Datum",
    date: "Letzter Tag",
    dateHelp: "Bis zum Ende dieses Tages in UTC, höchstens ein Jahr.",
    expiresOn: (date, relative) => `Läuft am ${date} ab, ${relative}.`,
    summary: "Zusammenfassung",
    summaryFull: (name, organization, date, relative) =>
      `„${name}“ kann bis zum ${date} (${relative}) alles tun, was Sie in ${organization} tun können.`,
    summaryScopes: (name, organization, scopes, date, relative) =>
      `„${name}“ gilt in ${organization} mit ${scopes} bis zum ${date} (${relative}).`,
    summaryMissing: "Oben fehlt noch etwas.",
    create: "Erstellen",
    creating: "Wird erstellt",
    back: "Zurück",
    warnings: {
      empty: "",
      tooLong: "",
      controlCharacters: "",
      email: "Der Name enthält eine E-Mail-Adresse. Wer Token auflistet, kann ihre Namen lesen.",
      looksLikeToken:
        "Der Name enthält etwas, das wie ein Token oder ein Teil davon aussieht. Schreiben Sie nie ein Geheimnis in einen Namen: Er wird nicht geheim gehalten.",
      bidiCharacters:
        "Der Name enthält unsichtbare Zeichen, die Text umkehren. Geben Sie ihn sicherheitshalber neu ein.",
    },
    problems: {
      name: {
        empty: "Geben Sie einen Namen ein.",
        tooLong: "Kürzen Sie den Namen auf 200 Zeichen.",
        controlCharacters: "Entfernen Sie Zeilenumbrüche und andere unsichtbare Zeichen aus dem Namen.",
      },
      expiry: {
        past: "Wählen Sie einen Tag, der noch nicht vorbei ist.",
        tooLong: "Wählen Sie einen Tag innerhalb eines Jahres: Länger lässt Azure DevOps kein Token gelten.",
        notADate: "Geben Sie den letzten Tag ein.",
      },
      scopes: { none: "Wählen Sie mindestens einen Bereich." },
    },
  },
  scopes: {
    title: "Bereiche",
    chosen: "Gewählte Bereiche",
    noneChosen: "Noch ist kein Bereich gewählt.",
    remove: (title) => `${title} entfernen`,
    search: "Bereiche suchen",
    all: "Alle Bereiche nach Kategorie",
    matches: (count) => plural(count, { one: "1 Bereich passt", other: `${number(count)} Bereiche passen` }),
    noMatch: "Kein Bereich passt.",
    group: (category, chosen) => (chosen === 0 ? category : `${category} (${number(chosen)} gewählt)`),
    includes: (titles) => `Umfasst ${titles}.`,
    includesEverything: "Umfasst alles.",
    includedBy: (titles) => `Schon enthalten in ${titles}.`,
    highPrivilege: "Hohe Berechtigung",
  },
  link: {
    from: "Ein Link hat dieses Formular ausgefüllt. Prüfen Sie es; gesendet wird erst, wenn Sie „Erstellen“ wählen.",
    refused: "Der Link verlangte etwas, das weggelassen wurde:",
    part: (key, value) => (value === "" ? key : `${key}=${value}`),
    reasons: {
      unknownTemplate: "diese Vorlage gibt es nicht",
      notWholeDays: "das ist keine ganze Zahl von Tagen",
      daysOutOfRange: "ein Token gilt 1 bis 365 Tage",
      nameEmpty: "der Name ist leer",
      nameTooLong: "der Name ist zu lang",
      nameHasHiddenCharacters: "der Name enthält unsichtbare Zeichen",
      nameLooksLikeToken: "es sieht wie ein Token aus; wenn es eines ist, widerrufen Sie es",
    },
  },
  guided: {
    intro:
      "PAT Steward kann das Token hier nicht erstellen, weil keine Microsoft Entra-Anmeldung von Ihnen vorliegt. Die Seite kann Ihnen aber sagen, was Sie auf der integrierten Tokenseite eingeben müssen.",
    label: "Was einzugeben ist",
    name: "Name",
    copyName: "Namen kopieren",
    expires: "Ablauf",
    atMost: (days) => `${days} reichen für den Anfang`,
    scopes: "Bereiche",
    copyScopes: "IDs der Bereiche kopieren",
    onPage: (group, access) => `Auf der integrierten Seite, wenn sie englisch ist: ${group}, ${access}`,
    chooseYourself: "Wählen Sie nur, was die Aufgabe braucht.",
    openBuiltIn: "Integrierte Tokenseite öffnen",
  },
  refused: {
    title: "Azure DevOps hat das Token nicht erstellt",
    changeTitle: "Azure DevOps hat das Token nicht geändert",
    unknown: (error) => `Als Grund kam etwas, das PAT Steward nicht kennt: ${error}.`,
    unknownNext: "Laden Sie die Liste neu, um zu sehen, was jetzt da ist, und versuchen Sie es dann erneut.",
  },
};
