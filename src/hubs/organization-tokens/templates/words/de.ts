import { german } from "../../../../ui/words/de/german";
import type { TemplatesWords } from "./en";

const { counted, number, plural } = german;

const days = (count: number) => counted(count, "Tag", "Tage");
const templates = (count: number) => counted(count, "Vorlage", "Vorlagen");

/** Words of the templates that the organization gives its members. */
export const de: TemplatesWords = {
  what: "Was Mitglieder zuerst finden, wenn sie ein Token anlegen oder ersetzen: die Aufgabe, die nötigen Bereiche und wie lange das Token leben darf. Sie können weiterhin etwas anderes wählen.",
  untrusted:
    "Diese Vorlagen stammen aus der Organisation: Jedes Mitglied kann ändern, was hier gespeichert ist, und wer es war, ist nur eine Angabe der Vorlage. Lesen Sie eine Vorlage daher durch, bevor Sie sie veröffentlichen oder verwenden.",
  loading: "Die Vorlagen werden gelesen",
  failed: (why) => `Die Vorlagen konnten nicht gelesen werden: ${why}`,
  again: "Erneut versuchen",
  empty:
    "Noch gibt es keine Vorlagen. Machen Sie eine aus einer Vorlage von PAT Steward, aus einem Token im Scan oder ganz neu.",
  list: "Vorlagen dieser Organisation",
  cut: "Es gibt mehr als 200 Vorlagen. Die übrigen sieht niemand, bis einige gelöscht sind.",
  states: { draft: "Entwurf", published: "Veröffentlicht", retired: "Zurückgezogen" },
  version: (version) => `Fassung ${number(version)}`,
  life: (usual, longest) => `Schlägt ${days(usual)} vor, höchstens ${days(longest)}.`,
  changedBy: (name, when) => `Laut Vorlage zuletzt geändert von ${name} am ${when}.`,
  changedUnknown: "Wer sie zuletzt geändert hat, ist nicht bekannt.",
  page: "Seite des Teams",
  linkTo: "Link zum Formular",
  copyLink: (title) => `Link zum Formular für ${title} kopieren`,
  change: (title) => `${title} ändern`,
  changeShort: "Ändern",
  publish: (title) => `${title} veröffentlichen`,
  publishShort: "Veröffentlichen",
  retire: (title) => `${title} zurückziehen`,
  retireShort: "Zurückziehen",
  bringBack: (title) => `${title} wieder veröffentlichen`,
  bringBackShort: "Wieder veröffentlichen",
  delete: (title) => `${title} löschen`,
  deleteShort: "Löschen",
  saving: "Wird gespeichert",
  did: {
    saved: (title) => `Gespeichert: ${title}`,
    published: (title) => `Veröffentlicht: ${title}`,
    retired: (title) => `Zurückgezogen: ${title}. Mitglieder finden sie nicht mehr.`,
    deleted: (title) => `Gelöscht: ${title}`,
    damagedDeleted: (count) =>
      plural(count, {
        one: "1 unlesbares Dokument wurde gelöscht.",
        other: `${number(count)} unlesbare Dokumente wurden gelöscht.`,
      }),
  },
  notSaved: (why) => `Nicht gespeichert: ${why}`,
  notDeleted: (why) => `Nicht gelöscht: ${why}`,
  meanwhile: (title) =>
    `Jemand anders hat „${title}“ inzwischen geändert; daher wurde nichts verändert. Die Liste zeigt den jetzigen Stand.`,
  deletion: {
    question: (title) => `Vorlage „${title}“ löschen?`,
    draft:
      "Mitglieder haben sie nicht gesehen. Sie lässt sich nicht wiederherstellen, außer aus einer exportierten Datei.",
    retired:
      "Token, die daraus entstanden sind, können das dann nicht mehr sagen. Sie lässt sich nicht wiederherstellen, außer aus einer exportierten Datei.",
    damagedQuestion: (count) =>
      plural(count, {
        one: "1 unlesbares Dokument löschen?",
        other: `${number(count)} unlesbare Dokumente löschen?`,
      }),
    damaged:
      "Es kann eine Vorlage sein, die eine neuere Version von PAT Steward geschrieben hat. Wenn Sie nicht sicher sind, klären Sie das zuerst.",
    confirm: "Löschen",
    confirmMany: (count) => `${number(count)} löschen`,
  },
  damaged: {
    title: "Unlesbare Dokumente",
    what: (count) =>
      plural(count, {
        one: "1 Dokument unter den Vorlagen lässt sich nicht lesen: Jemand hat es verändert, oder eine neuere Version von PAT Steward hat es geschrieben. Mitglieder sehen es nicht.",
        other: `${number(count)} Dokumente unter den Vorlagen lassen sich nicht lesen: Jemand hat sie verändert, oder eine neuere Version von PAT Steward hat sie geschrieben. Mitglieder sehen sie nicht.`,
      }),
    delete: (id) => `Das unlesbare Dokument ${id} löschen`,
    deleteAll: (count) => `Alle ${number(count)} löschen`,
    more: (count) => `und ${number(count)} weitere`,
    progress: (done, all) => `${number(done)} von ${number(all)} gelöscht`,
  },
  make: {
    title: "Vorlage anlegen",
    blank: "Eine leere",
    from: "Nach einer Vorlage von PAT Steward",
    like: (title) => `Eine Vorlage wie ${title} anlegen`,
    full: (most) => `Es kann höchstens ${number(most)} Vorlagen geben.`,
  },
  form: {
    add: "Neue Vorlage",
    edit: (title) => `„${title}“ ändern`,
    ofToken: "Aus einem Token. Sein Name fehlt, denn er bezeichnet nur dieses eine.",
    title: "Titel",
    job: "Die Aufgabe",
    jobHint: "In einem Satz: wofür das Token gedacht ist. Darf leer sein.",
    usualDays: "Vorgeschlagene Tage",
    longestDays: "Höchstens Tage",
    daysHint: (most) => `Eine ganze Zahl von 1 bis ${number(most)}.`,
    namePattern: "Muster für Namen",
    namePatternHint: (example) =>
      `{user}, {template} und {date} werden ausgefüllt. Ein Token von heute hieße: ${example}`,
    snippets: "Zeilen, mit denen man das Token verwendet",
    snippetsHint: "Sie werden angeboten, sobald das Token angelegt ist.",
    link: "Seite des Teams",
    linkHint: "Eine Adresse, die mit https beginnt. Darf leer sein.",
    alternative: "Ohne Token",
    alternativeHint:
      "Wie die Aufgabe ohne persönliches Zugriffstoken zu erledigen ist. Mitglieder lesen es, bevor sie eines anlegen. Darf leer sein.",
    saveDraft: "Als Entwurf speichern",
    publish: "Veröffentlichen",
    publishVersion: (version) => `Fassung ${number(version)} veröffentlichen`,
    save: "Speichern",
    cancel: "Abbrechen",
    leave: {
      title: "Ohne Speichern verlassen?",
      text: "Was Sie eingegeben haben, geht dann verloren.",
      leave: "Verlassen",
      stay: "Weiter bearbeiten",
    },
  },
  problems: {
    some: (count) =>
      plural(count, {
        one: "1 Feld muss berichtigt werden.",
        other: `${number(count)} Felder müssen berichtigt werden.`,
      }),
    titleEmpty: "Geben Sie einen Titel ein.",
    patternEmpty: "Geben Sie ein Muster ein.",
    tooLong: (most) => `Verwenden Sie höchstens ${number(most)} Zeichen.`,
    looksLikeToken:
      "Das sieht wie ein Token aus. Jedes Mitglied könnte es lesen; daher wird es nicht gespeichert.",
    days: (most) => `Geben Sie eine ganze Zahl von 1 bis ${number(most)} ein.`,
    beyondLongest: "Die vorgeschlagene Laufzeit darf nicht über der längsten liegen.",
    link: "Geben Sie eine Adresse ein, die mit https beginnt und keinen Benutzernamen enthält.",
    scopesNone: "Wählen Sie mindestens einen Bereich.",
    scopesTooMany: (most) => `Wählen Sie höchstens ${number(most)} Bereiche.`,
    scopesUnknown: (ids) => `Entfernen Sie, was kein bekannter Bereich ist: ${ids}`,
  },
  conflict: {
    title: "Jemand anders hat diese Vorlage inzwischen gespeichert",
    kept: "Es wurde nichts gespeichert. Was Sie ausgefüllt haben, steht noch hier.",
    gone: "Jemand hat sie gelöscht. Sie können Ihre als neuen Entwurf speichern.",
    unreadable:
      "Was dort jetzt gespeichert ist, lässt sich nicht lesen. Sie können Ihre daneben als neuen Entwurf speichern.",
    theirs: "Was dabei geändert wurde:",
    mine: "Was sich ändert, wenn Sie Ihre darüber speichern:",
    nothing: "Nichts außer Zustand oder Fassung.",
    saveMine: "Meine darüber speichern",
    saveNew: "Als neuen Entwurf speichern",
    takeTheirs: "Den jetzigen Stand übernehmen",
    back: "Zurück zur Liste",
  },
  file: {
    title: "Export und Import",
    exportAll: "Alle als JSON exportieren",
    choose: "Datei importieren",
    refused: (name) => `${name} wurde nicht importiert, und nichts wurde geändert.`,
    problems: {
      tooLarge: "Für eine Datei mit Vorlagen ist sie zu groß.",
      notJson: "Sie lässt sich nicht als JSON lesen: Vielleicht ist sie abgeschnitten oder etwas anderes.",
      otherKind: "Sie ist keine Datei mit Vorlagen von PAT Steward.",
      damaged:
        "Eine Vorlage darin ist beschädigt, oder eine neuere Version von PAT Steward hat sie geschrieben. Eine Datei wird ganz übernommen oder gar nicht.",
      repeats: "Sie enthält eine Vorlage oder einen Wert zweimal und sagt damit zweierlei zugleich.",
      unreadable: "Der Browser konnte sie nicht lesen.",
      tooMany: "Mit ihr gäbe es mehr als 200 Vorlagen.",
    },
    preview: (name) => `Was ${name} ändern würde`,
    created: (count) => counted(count, "neue Vorlage", "neue Vorlagen"),
    createdWhat: "Neue werden Entwürfe oder bleiben zurückgezogen, damit Sie sie durchlesen können.",
    changed: (count) => counted(count, "geänderte Vorlage", "geänderte Vorlagen"),
    changedPublished: "Mitglieder sehen diese Änderung, sobald sie ausgeführt ist.",
    same: (count) =>
      plural(count, { one: "1 Vorlage ist gleich.", other: `${number(count)} Vorlagen sind gleich.` }),
    nothing: "Es gibt nichts zu ändern.",
    carryOut: (count) => `${templates(count)} importieren`,
    cancel: "Abbrechen",
    close: "Schließen",
    progress: (done, all) => `${number(done)} von ${number(all)} erledigt`,
    finished: (count) => `${templates(count)} importiert.`,
    failures: (count) =>
      plural(count, {
        one: "1 Vorlage ist fehlgeschlagen",
        other: `${number(count)} Vorlagen sind fehlgeschlagen`,
      }),
    failed: (title, why) => `${title}: ${why}`,
    meanwhile: "dort ist inzwischen etwas anderes gespeichert",
    retry: "Neu vergleichen und erneut versuchen",
  },
};
