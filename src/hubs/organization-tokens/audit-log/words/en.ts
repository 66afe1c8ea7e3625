import { english } from "../../../../ui/words/en/english";

const { counted } = english;

/** Words for reading the organization's audit log. */
export const en = {
  read: "Read the audit log",
  reading: "Reading the audit log …",
  readingBack: (day: string, entries: number) =>
    `Reading the audit log: ${counted(entries, "entry", "entries")} read, back to ${day} …`,
  pause: "Pause",
  paused: "Paused.",
  goOn: "Go on reading",
  again: "Read again",
  whole: "The audit log of the last 90 days has been read.",
  back: (day: string) => `It has been read back to ${day}.`,
  partly: (day: string) => `The audit log is long and has been read back to ${day} only.`,
  endless: (day: string) => `The audit log kept repeating itself, so it was read back to ${day} only.`,
  failed: (why: string) => `The audit log could not be read: ${why}.`,
  closed:
    "Three things may be missing: the permission “View audit log”, which Project Collection Administrators have; auditing, which an owner switches on under Organization settings > Policies; and a connection of the organization to Microsoft Entra, without which there is no audit log.",
  unreadable: (entries: number) => `${counted(entries, "entry", "entries")} could not be read.`,
  until: (moment: string) => `As of ${moment}.`,
  blind: "Reads, clones and many other uses are not audited: the log never shows that nothing uses a token.",
  claims: "Clients are what programs say of themselves; anybody can claim to be any of them.",
  clients: {
    git: "Git",
    agent: "Pipelines agent",
    terraform: "Terraform",
    azureCli: "Azure CLI",
    vsCode: "Visual Studio Code",
    visualStudio: "Visual Studio",
    browser: "a browser",
    npm: "npm",
    nuget: "NuGet",
    python: "Python",
    curl: "curl",
    powershell: "PowerShell",
    node: "Node.js",
    java: "Java",
    dotnet: ".NET",
    other: "another program",
    unknown: "no name",
  },
};

export type AuditLogWords = typeof en;
