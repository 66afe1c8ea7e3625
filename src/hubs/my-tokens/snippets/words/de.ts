import { de as blockTitles } from "./block-titles/de";
import type { SnippetTableWords } from "./en";

const snippetWords: SnippetTableWords["words"] = {
  "git-credential-manager": {
    explanation:
      "Bewahrt das Token im Anmeldeinformationsspeicher Ihres Systems auf. Benötigt Git Credential Manager, der mit Git für Windows installiert wird. In seinem OAuth-Modus meldet er Sie stattdessen mit Microsoft Entra an und verwendet das Token nicht.",
  },
  "git-credential-helper": {
    explanation:
      "Die Hilfsprogramme von Git selbst: Der Cache hält das Token acht Stunden lang im Arbeitsspeicher; der Speicher legt es in einer Klartextdatei in Ihrem Basisverzeichnis ab, verwenden Sie ihn also nur auf einem eigenen Rechner. Git löscht das Token aus beiden, wenn der Dienst es ablehnt.",
  },
  "git-clone": {
    explanation:
      "Führen Sie zuerst einen der Git-Schritte aus. Die Adresse enthält absichtlich kein Token: Git würde es in die Konfiguration des Klons schreiben und die Shell in ihren Verlauf.",
  },
  npmrc: {
    explanation:
      "Zwei Dateien: Die in Ihrem Basisverzeichnis enthält das Token in Base64, was keine Verschlüsselung ist; die neben package.json nennt nur den Feed und kann eingecheckt werden.",
  },
  "nuget-credential-provider": {
    explanation:
      "Benötigt den Anmeldeinformationsanbieter für Azure Artifacts. In älteren Versionen heißt die Variable VSS_NUGET_EXTERNAL_FEED_ENDPOINTS. Sie gilt, solange die Shell läuft; in einem Buildsystem bewahren Sie den Wert als geheime Variable auf.",
  },
  "nuget-config": {
    explanation:
      "Die Datei nennt eine Umgebungsvariable und enthält kein Token, sie kann also eingecheckt werden. Pakete kommen nur aus diesem Feed; fügen Sie nuget.org als Upstreamquelle des Feeds hinzu.",
  },
  pip: {
    explanation:
      "Der Feed ist der einzige Index, damit niemand ein Paket gleichen Namens aus einem anderen unterschieben kann. Das Token steht in einer netrc-Datei, die pip liest, und nicht in der Adresse, die pip ausgeben würde. Es wird für jede Adresse dieses Hosts verwendet.",
  },
  uv: {
    explanation:
      "Der Feed ersetzt PyPI als Index, damit niemand von dort ein Paket gleichen Namens unterschieben kann. uv liest das Token aus einer Variablen, die nach dem Index benannt ist; pyproject.toml kann also eingecheckt werden.",
  },
  twine: {
    explanation:
      "Veröffentlicht die Python-Pakete, die im Ordner dist gebaut wurden. pip kann nur installieren. Die Variable gilt nur für den Befehl.",
  },
  maven: {
    explanation:
      "Keine der Dateien enthält das Token: settings.xml nennt eine Umgebungsvariable. Wenn Sie schon eine settings.xml haben, ergänzen Sie darin nur den Server. Die ID muss in beiden Dateien dieselbe sein.",
  },
  gradle: {
    explanation:
      "Die Datei enthält kein Token und kann eingecheckt werden: Gradle liest beide Variablen, die nach dem Repository benannt sind. Sie gelten, solange die Shell läuft.",
  },
  "universal-packages": {
    explanation:
      "Nur die Azure CLI liest und veröffentlicht sie, mit ihrer Azure DevOps-Erweiterung. Tragen Sie Namen und Version Ihres Pakets ein und als Pfad seinen Ordner.",
  },
  curl: {
    explanation:
      "Standardauthentifizierung mit leerem Benutzernamen. curl liest das Token von der Standardeingabe, damit es in keiner Befehlszeile und keiner Prozessliste steht.",
  },
  "azure-cli": {
    explanation:
      "Die Azure DevOps-Erweiterung der Azure CLI liest diese Variable. Sie gilt, solange die Shell läuft.",
  },
  agent: {
    explanation:
      "Führen Sie die Zeilen im Ordner des Agents aus. Der Agent liest das Token aus der Umgebung und fragt nach dem Pool und seinem Namen. Er bewahrt das Token nicht auf.",
  },
  "deployment-agent": {
    explanation:
      "Führen Sie die Zeilen im Ordner des Agents aus. Der Agent liest das Token aus der Umgebung und fragt nach dem Projekt, der Bereitstellungsgruppe und seinem Namen. Er bewahrt das Token nicht auf.",
  },
  "environment-agent": {
    explanation:
      "Führen Sie die Zeilen im Ordner des Agents aus. Der Agent liest das Token aus der Umgebung der Shell und fragt nach dem Projekt, der Azure Pipelines-Umgebung und seinem Namen. Er bewahrt das Token nicht auf.",
  },
  "environment-variable": {
    explanation: "Für ein Werkzeug, das das Token aus der Umgebung liest. Sie gilt, solange die Shell läuft.",
  },
  terraform: {
    explanation:
      "Der Azure DevOps-Anbieter liest beide Variablen. Sie gelten, solange die Shell läuft. Schreiben Sie das Token nicht in eine .tf-Datei: Es würde im Zustand landen.",
  },
  tfx: {
    explanation:
      "tfx fragt selbst nach dem Token. Verwenden Sie weder --token, das andere Benutzer des Rechners sehen können, noch tfx login, das das Token in einer Klartextdatei ablegt.",
  },
  vsce: {
    explanation:
      "vsce liest diese Variable. Sie gilt, solange die Shell läuft. Verwenden Sie nicht --pat, das andere Benutzer des Rechners sehen können.",
  },
};

const shellNames: SnippetTableWords["shells"] = {
  bash: "bash und zsh",
  powershell: "PowerShell",
  any: "Jedes System",
};

const missingNames: SnippetTableWords["missing"] = {
  project: "Ersetzen Sie YOUR_PROJECT durch den Namen Ihres Projekts.",
  repository: "Ersetzen Sie YOUR_REPOSITORY durch den Namen Ihres Repositorys.",
  feed: "Ersetzen Sie YOUR_FEED durch den Namen Ihres Feeds.",
};

/** Inside the text that is copied. */
const snippetTexts: SnippetTableWords["texts"] = {
  prompt: "Token einfügen und Eingabetaste drücken",
  masks: {
    raw: "<Ihr Token>",
    json: "<Ihr Token>",
    base64: "<Ihr Token in Base64>",
    base64Pair: "<ein Doppelpunkt und Ihr Token, in Base64>",
  },
};

const snippetNotes: SnippetTableWords["notes"] = {
  asksForToken:
    "Diese Zeilen fragen nach dem Token; fügen Sie es dann ein. So steht es nicht im Verlauf der Shell.",
  holdsSecret: "Dieser Text enthält das Token. Bewahren Sie ihn so sorgfältig auf wie das Token selbst.",
  hiddenUntilRevealed: "Zeigen Sie das Token an, damit es hier eingesetzt wird.",
};

const feedSentences: SnippetTableWords["feed"] = {
  ofOrganization: "Feed der ganzen Organisation",
  note: "Nur Feeds, die für die ganze Organisation angelegt wurden, haben kein Projekt; das sehen Sie an der Adresse des Feeds. Sie können diese Adresse in das Feld „Feed“ einfügen.",
  taken: "Projekt und Feed wurden aus der Adresse übernommen.",
  foreign: (organization) =>
    `Dieser Feed gehört zur Organisation ${organization}; dort gilt dieses Token nicht.`,
  unreadable:
    "Das ist nicht die Adresse eines Feeds. Wählen Sie in Azure Artifacts „Mit Feed verbinden“ und kopieren Sie die Adresse von dort.",
  withoutView: (view) =>
    `Die Ansicht @${view} fehlt in den Zeilen, denn Pakete werden im Feed selbst veröffentlicht.`,
};

/** Words of the lines that put a token to use. */
export const de: SnippetTableWords = {
  words: snippetWords,
  blocks: blockTitles,
  shells: shellNames,
  missing: missingNames,
  notes: snippetNotes,
  texts: snippetTexts,
  titleReplacing: "An die Stelle des alten setzen",
  title: "Token verwenden",
  shell: "Zeilen für",
  place: "Ihre eigenen Namen eintragen",
  names: { project: "Projekt", repository: "Repository", feed: "Feed" },
  feed: feedSentences,
  copy: (title) => `Kopieren: ${title}`,
  file: (path) => `Datei: ${path}`,
};
