import type { ScanFileWords } from "./en";
import { german } from "../../../../ui/words/de/german";

const { number } = german;

/** Words for opening the file of a scan. */
export const de: ScanFileWords = {
  open: "Scandatei öffnen",
  hint: "Oder hier ablegen. Solche Dateien schreiben die Befehlszeile und die Pipelineaufgabe von PAT Steward.",
  reading: (name) => `${name} wird gelesen`,
  taking: (name) => `${name} ist gelesen und wird gleich angezeigt.`,
  cancel: "Abbrechen",
  note: (when) => `Aus einer Datei geöffnet, gelesen am ${when}.`,
  part: (name, index, count) =>
    `${name} ist Teil ${number(index)} von ${number(count)} eines Scans. Führen Sie zuerst alle Teile zusammen (pat-steward merge), und öffnen Sie das Ergebnis. Dieser Teil lässt sich auch allein öffnen, aber die Token aller anderen fehlen darin.`,
  openPart: "Diesen Teil öffnen",
  otherVersion: (name, version) =>
    `${name} ist eine Scandatei der Version ${number(version)}, die diese Seite nicht lesen kann. Verwenden Sie hier und in der Pipeline dieselbe Version von PAT Steward.`,
  otherOrganization: (name, its, here) =>
    `${name} ist ein Scan von ${its}, und diese Seite gehört zu ${here}. Öffnen Sie die Datei dort.`,
  refused: {
    notAScan: (name) => `${name} ist keine Scandatei von PAT Steward.`,
    cut: (name) =>
      `${name} ist abgeschnitten: Das Ende fehlt. Kopieren Sie sie neu, oder laden Sie sie neu herunter.`,
    edited: (name) =>
      `${name} wurde nachträglich geändert und wird deshalb nicht geöffnet. Kopieren Sie die Datei neu, oder laden Sie sie neu herunter.`,
    fromTheFuture: (name) =>
      `${name} wurde angeblich in der Zukunft gelesen. Entweder geht die Uhr dieses Computers falsch oder die des Computers, der sie geschrieben hat.`,
    tooLarge: (name) => `${name} ist größer, als ein Scan sein kann, und wird deshalb nicht geöffnet.`,
    zip: (name) => `${name} ist ein ZIP-Archiv. Entpacken Sie es, und öffnen Sie die Scandatei darin.`,
    damaged: (name) =>
      `${name} ist gepackt und beschädigt oder abgeschnitten. Kopieren Sie die Datei neu, oder laden Sie sie neu herunter.`,
    tooOld: (name) =>
      `${name} ist mehr als 90 Tage alt. Seitdem hat sich zu viel geändert; scannen Sie erneut.`,
    unreadable: (name) =>
      `${name} konnte nicht gelesen werden. Prüfen Sie, ob die Datei noch da ist, und versuchen Sie es erneut.`,
  },
};
