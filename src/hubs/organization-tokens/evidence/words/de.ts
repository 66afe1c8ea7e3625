import { german } from "../../../../ui/words/de/german";
import type { EvidenceWords } from "./en";

const { number, counted, tokenCount, plural } = german;

/** "von 2 Personen", "von 1 Person". */
const ofPeople = (count: number) =>
  plural(count, { one: "von 1 Person", other: `von ${number(count)} Personen` });

export const de: EvidenceWords = {
  seal: {
    title: "Nachweis",
    what: "Ein Bericht darüber, was wann geschehen ist, wer es getan hat und warum. Er ist nicht signiert, aber eine spätere Änderung fällt auf, solange sein Hash auch woanders steht, etwa im Ticket.",
    seal: "Bericht versiegeln",
    again: "Weiteren Bericht versiegeln",
    busy: "Der Bericht wird versiegelt …",
    cancelled: "Abgebrochen. Es wurde nichts versiegelt.",
    tooLarge:
      "Der Bericht wurde nicht versiegelt: Er hat zu viele Token, um sich später prüfen zu lassen. Nichts ist verloren; er lässt sich als CSV oder JSON speichern.",
    failed: (why) =>
      `Der Bericht wurde nicht versiegelt: ${why}. Nichts ist verloren, versuchen Sie es noch einmal.`,
    sealed: (report) => `Bericht ${number(report)} ist versiegelt.`,
    follows: (report) => `Er folgt auf Bericht ${number(report)}.`,
    first: "Er ist Ihr erster.",
    followsNothing: "Der Bericht davor in Ihrer Kette ist nicht lesbar.",
    hash: "Sein Hash",
    copyHash: (report) => `Hash von Bericht ${number(report)} kopieren`,
    keep: "Azure DevOps bewahrt nur Nummer und Hash auf: Laden Sie den Bericht jetzt herunter, und schreiben Sie den Hash in das Ticket.",
    download: "Herunterladen",
    copy: "Kopieren",
    print: "Drucken",
  },
  chain: {
    reading: "Ihre Kette von Berichten wird geprüft …",
    failed: (why) => `Ihre Kette von Berichten ließ sich nicht lesen: ${why}.`,
    empty: "Sie haben noch keinen Bericht versiegelt.",
    intact: (reports) =>
      plural(reports, {
        one: "Ihre Kette ist unversehrt: 1 Bericht.",
        other: `Ihre Kette ist unversehrt: ${number(reports)} Berichte, jeder nach dem davor.`,
      }),
    broken: (report, reports) =>
      `Die Kette hält ab Bericht ${number(report)} nicht: Ein Glied fehlt dort, ist beschädigt oder folgt nicht auf das davor. ${counted(reports, "Bericht ist", "Berichte sind")} darin noch zu finden.`,
  },
  check: {
    title: "Bericht prüfen",
    what: "Wählen Sie die Datei eines versiegelten Berichts, oder ziehen Sie sie hierher. Sie wird auf dieser Seite geprüft und nirgendwohin gesendet.",
    file: "Der Bericht",
    before: "Der Bericht davor, falls Sie ihn haben",
    choose: (file) => `Datei wählen: ${file}`,
    drop: "oder hierher ziehen",
    chosen: (name) => `Gewählt: ${name}`,
    busy: "Der Bericht wird geprüft …",
    noFile: "Die Datei ließ sich nicht lesen. Wählen Sie sie noch einmal.",
    intact: (report) => `Bericht ${number(report)} ist unversehrt: Sein Hash passt zum Inhalt.`,
    isNext: "Er folgt auf den anderen Bericht.",
    notTheNext: "Er folgt nicht auf den anderen Bericht.",
    changed: "Der Bericht wurde nach dem Versiegeln geändert: Sein Hash passt nicht zum Inhalt.",
    otherVersion: (version) =>
      `Der Bericht hat die Version ${number(version)}, die dieser PAT Steward nicht prüfen kann.`,
    unreadable: {
      tooLarge: "Die Datei ist zu groß für einen Bericht.",
      notJson: "Die Datei ist kein JSON, also kein Bericht.",
      repeatedName:
        "Die Datei sagt etwas zweimal, sodass Programme Verschiedenes anzeigen können. So wurde sie nicht versiegelt.",
      notEvidence: "Die Datei ist kein Bericht von PAT Steward.",
    },
    place: {
      inChain: "Er ist in Ihrer Kette.",
      notInChain: "In Ihrer Kette gibt es keinen Bericht mit dieser Nummer.",
      differs: "In Ihrer Kette steht unter dieser Nummer ein anderer Bericht.",
      unknown: (why) => `Ob er in Ihrer Kette ist, ist nicht bekannt: ${why}.`,
      ofOther: (person) =>
        `Er ist von ${person}, und Ihre Kette hat nur Ihre eigenen Berichte. In der Kette von ${person} lässt er sich nachschlagen.`,
      elsewhere: (organization) =>
        `Er gehört zur Organisation ${organization}, und Ihre Kette hat hier nur Berichte dieser Organisation.`,
    },
    open: "Bericht öffnen",
  },
  page: {
    title: (report) => `Nachweis, Bericht ${number(report)}`,
    print: "Drucken",
    asked:
      "Der Browser wurde gebeten zu drucken. Öffnet sich nichts, ist Drucken hier nicht erlaubt: Laden Sie den Bericht herunter, oder markieren und kopieren Sie diese Seite.",
    kinds: {
      incident: "Ein Token ist durchgesickert",
      revocation: "Token wurden widerrufen",
      leaver: "Jemand ist ausgeschieden",
    },
    what: "Was",
    openedAt: "Eröffnet",
    closedAt: "Versiegelt",
    who: "Wer",
    organization: "Organisation",
    why: "Warum",
    tokens: "Vorher und nachher",
    columns: {
      token: "Token",
      owner: "Besitzer",
      scopes: "Bereiche",
      reach: "Gilt in",
      dates: "Von und bis",
      before: "Vorher",
      after: "Nachher",
    },
    reach: { all: "Alle Organisationen", these: "Die Organisationen, die es nennt" },
    from: (moment) => `Von ${moment}`,
    to: (moment) => `Bis ${moment}`,
    notKnown: "Nicht bekannt",
    outcomes: {
      gone: "Weg: nicht mehr als aktiv aufgelistet",
      stillListed: "Angenommen, aber noch als aktiv aufgelistet",
      refused: "Nicht widerrufen",
      unknown: "Nicht bekannt",
      open: "Nicht widerrufen, oder das Ende nicht gesehen",
      nothing: "Nichts unternommen",
    },
    cut: (shown, all) => `Die ersten ${number(shown)} von ${number(all)}. Die Datei des Berichts hat alle.`,
    audit: "Überwachungsprotokoll",
    notAsked: "Niemand hat das Überwachungsprotokoll für diesen Bericht gelesen.",
    range: (start, end) => `Gelesen von ${start} bis ${end}.`,
    notWhole: "Azure DevOps bewahrt ältere Einträge auf, die nicht gelesen wurden.",
    noActions: "Es hat dort keine Aktion dieser Token.",
    actions: {
      token: "Token",
      action: "Aktion",
      count: "Anzahl",
      first: "Zuerst",
      last: "Zuletzt",
    },
    addresses: "Adressen",
    clients: "Programme, nach eigener Auskunft",
    steps: "Schritte",
    done: (moment) => `Erledigt ${moment}`,
    notDone: "Offen",
    unknown: "Was nicht bekannt ist",
    seal: "Siegel",
    number: "Nummer",
    hash: "Hash (SHA-256 über RFC 8785)",
    previous: "Hash des Berichts davor",
    noPrevious: {
      first: "Keiner: Es ist der erste Bericht",
      unreadable: "Keiner: Der Bericht davor war nicht lesbar",
    },
    sealed:
      "Dieser Bericht ist nicht signiert, aber an seinem Hash fällt jede Änderung auf. Die Datei lässt sich mit PAT Steward prüfen, oder wie dessen Dokumentation es beschreibt.",
  },
  sentences: {
    sessions:
      "Es kann bis zu eine Stunde dauern, bis ein widerrufenes Token überall abgelehnt wird, und daraus entstandene Sitzungen können es überdauern.",
    why: (reason, message) => (message === "" ? reason : `${reason} (${message})`),
    audit: {
      notRead: "Das Überwachungsprotokoll wurde nicht weit genug gelesen, um etwas zu sagen.",
      blind:
        "Lesezugriffe, Klonen und vieles andere werden nicht protokolliert: Das Überwachungsprotokoll zeigt nie, dass ein Token unbenutzt war.",
      more: "Ein Token hatte mehr Aktionen, Adressen oder Programme, als hier einzeln aufgeführt sind.",
      failed: (why) => `Das Überwachungsprotokoll ließ sich nicht lesen: ${why}.`,
      partly: (moment) =>
        `Was die Token vor ${moment} getan haben, ist nicht bekannt: Weiter wurde das Überwachungsprotokoll nicht gelesen.`,
      unreadable: (rows) => `Im Überwachungsprotokoll nicht lesbar: ${counted(rows, "Eintrag", "Einträge")}.`,
    },
    report: {
      subject: (tokens, people) => `Widerruf von ${tokenCount(tokens)} ${ofPeople(people)}`,
      continued: "Einen Widerruf fortsetzen, den ein früherer Besuch begonnen hatte",
      includedProtected: (tokens) => `${tokenCount(tokens)} von der Schutzliste bewusst einschließen`,
      origin: "Wann die Token erstellt wurden, wurde nicht festgehalten, und nicht bei allen, wo sie galten.",
      notKnown: (tokens) => `Bei ${tokenCount(tokens)} ist nicht bekannt, ob der Widerruf gelang.`,
      stillListed: (tokens) =>
        `${tokenCount(tokens)}: Widerruf angenommen, danach aber noch als aktiv aufgelistet.`,
      open: (tokens) => `Bei ${tokenCount(tokens)} wurde nichts gesendet oder das Ende nicht gesehen.`,
      onlyIds: (tokens) => `Von ${tokenCount(tokens)} wurden nur Kennung und Besitzer festgehalten.`,
      missing: (tokens) => `Nicht in diesem Bericht, weil nicht lesbar: ${tokenCount(tokens)} des Widerrufs.`,
    },
    incident: {
      leaked: "Ein Token ist durchgesickert.",
      foundBy: {
        hash: "Es wurde an seinem Hash erkannt.",
        asked: "Azure DevOps nannte den Besitzer, und es wurde in dessen Liste ausgewählt.",
        list: "Es wurde in der Liste der Token ausgewählt.",
      },
      byHash: (end) => `Es wurde an seinem Hash erkannt, der auf ${end} endet.`,
      subject: (token, owner) => `Token „${token}“ von ${owner}`,
      revokedWhy: (reason) => `Grund des Widerrufs: ${reason}`,
      whoReadIt: "Wer das durchgesickerte Token gelesen hat, ist nicht bekannt.",
      marked:
        "Dass Schritte erledigt sind, hat eine Person angegeben: Gesehen wurden nur Finden und Widerrufen.",
      revokedEarlier:
        "Das Token ist widerrufen. Wann und von wem, wurde nicht gesehen, auch nicht, ob es beim Eröffnen des Falls noch galt.",
    },
  },
};
