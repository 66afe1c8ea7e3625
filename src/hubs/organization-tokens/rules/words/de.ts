import type { RulesWords } from "./en";
import { german } from "../../../../ui/words/de/german";

const { counted, number, plural } = german;

const tokensOf = (tokens: number, people: number) =>
  `${counted(tokens, "Token", "Token")} von ${counted(people, "Person", "Personen")}`;

/** Words of what the organization asks of its tokens. */
export const de: RulesWords = {
  what: "Was diese Organisation von ihren Token verlangt. Der Scan zeigt, was eine Regel bricht, und Mitglieder erfahren es freundlich, auch während sie ein Token anlegen.",
  notEnforced:
    "Azure DevOps setzt diese Regeln nicht durch: Sie halten niemanden auf und widerrufen nichts. Was es durchsetzen kann, steht unten.",
  list: "Regeln dieser Organisation",
  empty: "Noch gibt es keine Regeln. Beginnen Sie mit einem Satz von Regeln oder legen Sie eine eigene an.",
  invalidStored:
    "Was gespeichert ist, lässt sich nicht als Regeln lesen: Jemand hat es verändert, oder eine neuere Version von PAT Steward hat es geschrieben. Bis neue Regeln gespeichert sind, sieht niemand welche.",
  add: "Regel hinzufügen",
  edit: (rule) => `Regel ändern: ${rule}`,
  editShort: "Ändern",
  remove: (rule) => `Regel entfernen: ${rule}`,
  removeShort: "Entfernen",
  removed: (rule) => `Entfernt: ${rule}`,
  undo: "Rückgängig",
  kinds: {
    longestLife: "Längste Laufzeit",
    noFullAccess: "Kein Vollzugriff",
    noAllOrganizations: "Keine Token für alle Organisationen",
    forbiddenScopes: "Bereiche, die niemand haben soll",
    highPrivilegeLife: "Hohe Rechte nur für kurze Zeit",
    namePattern: "Muster für Namen",
    inactiveOwner: "Keine Token von Inaktiven",
    mostTokens: "Höchstzahl je Person",
  },
  severities: { serious: "Schwer", usual: "Üblich", hint: "Hinweis" },
  breaks: (tokens, people) =>
    tokens === 0
      ? "Nichts in diesem Scan bricht sie."
      : `${tokensOf(tokens, people)} ${plural(tokens, { one: "bricht", other: "brechen" })} sie.`,
  show: "Anzeigen",
  counting: "Wird gezählt",
  form: {
    add: "Neue Regel",
    edit: "Regel ändern",
    kind: "Was sie verlangt",
    days: "Tage",
    count: "Token",
    daysHint: (most) => `Eine ganze Zahl von 1 bis ${number(most)}.`,
    daysInvalid: (most) => `Geben Sie eine ganze Zahl von 1 bis ${number(most)} ein.`,
    scopes: "Bereiche",
    scopesHint:
      "IDs von Bereichen, durch Leerzeichen getrennt, zum Beispiel vso.tokenadministration. Auch ein weiterer Bereich, der einen davon enthält, bricht die Regel.",
    scopesNeeded: "Geben Sie mindestens einen Bereich an.",
    scopesUnknown: (ids) => `Unbekannte Bereiche: ${ids}`,
    scopesTooMany: "Eine Regel kann höchstens 60 Bereiche nennen.",
    patterns: "Muster",
    patternsHint:
      "Eines pro Zeile, mit * für beliebige Zeichen und ? für eines. Werkzeuge benennen ihre Token selbst: Erlauben Sie auch deren Namen, zum Beispiel git: *.",
    patternsNeeded: "Geben Sie mindestens ein Muster an.",
    patternsInvalid: "Ein Muster hat höchstens 100 Zeichen, und alle sind sichtbar. Es kann 20 geben.",
    severity: "Wie schwer",
    words: "Warum, in Ihren Worten",
    wordsHint: "Das lesen Mitglieder bei einem Token, das die Regel bricht. Darf leer sein.",
    link: "Seite mit mehr dazu",
    linkHint: "Eine Adresse, die mit https beginnt. Darf leer sein.",
    linkInvalid: "Geben Sie eine Adresse ein, die mit https beginnt und keinen Benutzernamen enthält.",
    save: "Regel speichern",
    cancel: "Abbrechen",
  },
  trial: {
    noScan: "Lesen Sie zuerst die Organisation, um hier zu sehen, was eine Regel bedeuten würde.",
    none: "Nichts im letzten Scan würde sie brechen.",
    some: (tokens, people) =>
      `${tokensOf(tokens, people)} ${plural(tokens, { one: "würde", other: "würden" })} sie brechen.`,
    all: (tokens) =>
      `Alle ${number(tokens)} Token, die gelten, würden sie brechen. Eine Regel, die alles bricht, sagt niemandem etwas.`,
    allOf: (count) => `${counted(count, "Regel", "Regeln")} zusammen.`,
  },
  sets: {
    start: {
      name: "Ein Anfang",
      why: "Was kaum jemand braucht und was Ausgeschiedene zurücklassen. Es stört wenige.",
    },
    usual: {
      name: "Üblich",
      why: "Kurze Laufzeiten und kleine Bereiche: was die meisten Teams einhalten können, sobald sie Vorlagen haben.",
    },
    strict: {
      name: "Streng",
      why: "Für Organisationen, in denen ein durchgesickertes Token teuer wäre. Rechnen Sie damit, dass anfangs viele Token Regeln brechen.",
    },
  },
  setsLabel: "Sätze für den Anfang",
  useSet: (name) => `Diesen Regelsatz verwenden: ${name}`,
  useSetShort: "Diesen Regelsatz verwenden",
  tooMany: (most) => `Es kann höchstens ${number(most)} Regeln geben.`,
  policies: {
    title: "Was Azure DevOps selbst durchsetzen kann",
    what: "Diese Schalter verhindern, dass Token angelegt werden. Vorhandene Token lassen sie, wie sie sind, und kein Programm kann lesen, wie sie stehen.",
    tenant:
      "Für den ganzen Microsoft Entra-Mandanten, durch Azure DevOps-Administratoren, in den Organisationseinstellungen unter Microsoft Entra: keine Token für alle Organisationen, kein Vollzugriff, eine längste Laufzeit, und Token, die in öffentliche GitHub-Repositorys gelangen, werden widerrufen.",
    organization:
      "Für diese Organisation, durch Projektsammlungsadministratoren, in den Organisationseinstellungen unter Richtlinien: Niemand oder nur einige dürfen Token anlegen, oder nur Token für Pakete.",
    openEntra: "Einstellungen für Microsoft Entra öffnen",
    openPolicies: "Richtlinien öffnen",
  },
};
