import type { EditTokenWords } from "./en";

export const de: EditTokenWords = {
  label: "Token bearbeiten",
  keep: (date) => `Beibehalten: ${date}`,
  keepUnknown: "Unverändert lassen",
  difference: "Was sich ändert",
  nothing: "Noch ist nichts geändert.",
  renamed: (name) => `Neuer Name: „${name}“.`,
  gained: (titles) => `Erhält: ${titles}.`,
  lost: (titles) => `Verliert: ${titles}. Was das Token dafür verwendet, funktioniert dann nicht mehr.`,
  sameEffect: "Die Bereiche ändern sich; was das Token darf, bleibt gleich.",
  moved: (after, before) => `Läuft künftig am ${after} ab, bisher: ${before}.`,
  earlier: "Das ist früher als bisher.",
  secretStays: "Das Geheimnis bleibt gleich.",
  save: "Speichern",
  saving: "Wird gespeichert",
  saved: (name) => `„${name}“ wurde geändert. Das Geheimnis ist gleich geblieben.`,
  refused: "Azure DevOps hat das Token nicht geändert",
  headroom: (created) =>
    `Die Richtlinie rechnet ab dem Tag, an dem das Token erstellt wurde (${created}); dieses Token kann daher nicht länger gelten. Erstellen Sie ein gleichartiges, um mehr Zeit zu bekommen.`,
  shorterThanBefore: (before) => `Das ist sogar früher als bisher: ${before}.`,
  lostTitle: "Die Antwort ging verloren",
  lostNow: "Die Antwort von Azure DevOps ist nicht angekommen. Das sagt der Dienst jetzt über das Token:",
  lostUnknown:
    "Die Antwort von Azure DevOps ist nicht angekommen, und das Token konnte nicht gelesen werden. Aktualisieren Sie die Liste, um zu sehen, ob die Änderung erfolgt ist.",
  now: (name, scopes, date) => `„${name}“, ${scopes}, Ablauf: ${date}.`,
  guided: {
    title: "Zum Bearbeiten und Verlängern ist Ihre Microsoft Entra-Anmeldung nötig",
    next: "Auf dieser Seite fehlt sie. Ändern Sie das Token auf der integrierten Tokenseite, oder folgen Sie dem Hinweis über der Liste und versuchen Sie es danach erneut.",
  },
};
