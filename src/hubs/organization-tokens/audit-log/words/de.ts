import { german } from "../../../../ui/words/de/german";
import type { AuditLogWords } from "./en";

const { counted } = german;

export const de: AuditLogWords = {
  read: "Überwachungsprotokoll lesen",
  reading: "Das Überwachungsprotokoll wird gelesen …",
  readingBack: (day, entries) =>
    `Das Überwachungsprotokoll wird gelesen: ${counted(entries, "Eintrag", "Einträge")}, zurück bis ${day} …`,
  pause: "Anhalten",
  paused: "Angehalten.",
  goOn: "Weiterlesen",
  again: "Erneut lesen",
  whole: "Das Überwachungsprotokoll der letzten 90 Tage ist gelesen.",
  back: (day) => `Gelesen ist es zurück bis ${day}.`,
  partly: (day) => `Das Überwachungsprotokoll ist lang und wurde nur bis ${day} zurück gelesen.`,
  endless: (day) =>
    `Das Überwachungsprotokoll wiederholte sich, deshalb wurde es nur bis ${day} zurück gelesen.`,
  failed: (why) => `Das Überwachungsprotokoll ließ sich nicht lesen: ${why}.`,
  closed:
    "Drei Dinge können fehlen: die Berechtigung „View audit log“, die Projektsammlungsadministratoren haben; die Überwachung selbst, die ein Besitzer unter Organisationseinstellungen > Richtlinien einschaltet; und die Verbindung der Organisation mit Microsoft Entra, ohne die es kein Überwachungsprotokoll gibt.",
  unreadable: (entries) => `${counted(entries, "Eintrag war", "Einträge waren")} nicht lesbar.`,
  until: (moment) => `Stand: ${moment}.`,
  blind:
    "Lesezugriffe, Klonen und vieles andere werden nicht protokolliert: Das Protokoll zeigt nie, dass ein Token unbenutzt ist.",
  claims: "Clients sind, wofür sich Programme ausgeben; jedes kann sich für jedes ausgeben.",
  clients: {
    git: "Git",
    agent: "Pipelines-Agent",
    terraform: "Terraform",
    azureCli: "Azure CLI",
    vsCode: "Visual Studio Code",
    visualStudio: "Visual Studio",
    browser: "ein Browser",
    npm: "npm",
    nuget: "NuGet",
    python: "Python",
    curl: "curl",
    powershell: "PowerShell",
    node: "Node.js",
    java: "Java",
    dotnet: ".NET",
    other: "ein anderes Programm",
    unknown: "ohne Namen",
  },
};
