import type { TemplateWords } from "../../../tokens/templates/OfferedTemplate";

export const de: Readonly<Record<string, TemplateWords>> = {
  clone: {
    title: "Klonen",
    forWhat:
      "Git-Repositorys mit einem Werkzeug klonen und abrufen, das sich nicht über einen Browser anmelden kann.",
    why: "Code (Lesen) reicht zum Klonen und Abrufen. Pushen ist damit nicht möglich.",
    alternative:
      "Auf Ihrem eigenen Rechner brauchen Sie vielleicht kein Token: Git Credential Manager meldet Sie mit Microsoft Entra an und erneuert die Anmeldung selbst. In einer Pipeline klont das eigene Zugriffstoken des Auftrags.",
  },
  "clone-and-push": {
    title: "Klonen und pushen",
    forWhat: "Git-Repositorys klonen, abrufen und pushen sowie mit Pull Requests arbeiten.",
    why: "Code (Lesen und Schreiben) ist das Mindeste zum Pushen. Repositorys erstellen, umbenennen oder löschen ist damit nicht möglich.",
    alternative:
      "Auf Ihrem eigenen Rechner brauchen Sie vielleicht kein Token: Git Credential Manager meldet Sie mit Microsoft Entra an und erneuert die Anmeldung selbst. Ein Dienst kann eine verwaltete Identität oder einen Dienstprinzipal verwenden.",
  },
  "pull-request-bot": {
    title: "Pull-Request-Bot",
    forWhat:
      "Pull Requests lesen, kommentieren und ihren Status setzen, aus einem Skript oder einem anderen System.",
    why: "Code (Lesen) liest die Änderungen, Code (Status) setzt den Status, und Threads in Pull Requests schreibt Kommentare. Pushen, abstimmen oder einen Pull Request abschließen ist damit nicht möglich.",
    alternative:
      "In einer Pipeline brauchen Sie vielleicht kein Token: Eine Dienstverbindung vom Typ Azure DevOps meldet sich mit Microsoft Entra an, zum Beispiel in der Aufgabe AzureCLI@3 mit connectionType: azureDevOps.",
  },
  "agent-registration": {
    title: "Agent registrieren",
    forWhat: "Einen selbst gehosteten Agent in einem Agentpool registrieren oder ihn entfernen.",
    why: "Agentpools (Lesen und Verwalten) ist alles, was die Registrierung verlangt. Der Agent verwendet das Token nur während seiner Konfiguration und behält danach einen eigenen Schlüssel; daher reichen wenige Tage.",
    alternative:
      "Sie brauchen vielleicht kein Token: Ein Agent kann mit einem Dienstprinzipal oder durch Anmeldung mit einem Gerätecode registriert werden.",
  },
  "deployment-group-agent": {
    title: "Agent einer Bereitstellungsgruppe",
    forWhat:
      "Einen Computer in einer Bereitstellungsgruppe für klassische Releases registrieren oder ihn entfernen.",
    why: "Bereitstellungsgruppe (Lesen und Verwalten) ist alles, was die Registrierung verlangt. Der Agent hat danach einen eigenen Schlüssel; daher reichen wenige Tage.",
    alternative:
      "Sie brauchen vielleicht kein Token: Ein Agent kann mit einem Dienstprinzipal oder durch Anmeldung mit einem Gerätecode registriert werden. Die Anleitung von Microsoft verlangt hier ein Token für alle Organisationen, was nicht mehr geht.",
  },
  "environment-resource": {
    title: "Computer in einer Umgebung",
    forWhat:
      "Einen virtuellen Computer als Ressource einer Azure Pipelines-Umgebung registrieren oder ihn entfernen.",
    why: "Umgebung (Lesen und Verwalten) ist alles, was die Registrierung verlangt. Der Agent hat danach einen eigenen Schlüssel; daher reichen wenige Tage.",
    alternative:
      "Sie brauchen vielleicht kein eigenes Token: Die Seite der Umgebung bietet ein Registrierungsskript mit einem Token an, das bald abläuft. Ein Agent kann auch mit einem Dienstprinzipal registriert werden.",
  },
  "packages-read": {
    title: "Pakete lesen",
    forWhat: "Pakete aus einem Feed mit npm, NuGet, pip, uv, Maven oder einem anderen Client installieren.",
    why: "Pakete (Lesen) lädt Pakete herunter. Veröffentlichen ist damit nicht möglich.",
    alternative:
      "Auf Ihrem eigenen Rechner brauchen Sie vielleicht kein Token: Die Anmeldeinformationsanbieter für Azure Artifacts für NuGet, pip und npm melden Sie mit Microsoft Entra an. In einer Pipeline erledigen das die Authentifizierungsaufgaben mit der Identität des Auftrags.",
  },
  "packages-publish": {
    title: "Pakete veröffentlichen",
    forWhat:
      "Pakete mit npm, NuGet, twine, uv oder Maven in einem Feed veröffentlichen, von außerhalb von Azure Pipelines.",
    why: "Pakete (Lesen und Schreiben) ist das Mindeste zum Veröffentlichen. Feeds löschen ist damit nicht möglich.",
    alternative:
      "Sie brauchen vielleicht kein Token: Veröffentlichen Sie aus einer Pipeline, deren Builddienstidentität das Recht erhalten kann, in den Feed zu veröffentlichen.",
  },
  maven: {
    title: "Maven- und Gradle-Pakete",
    forWhat: "Mit Maven oder Gradle Pakete aus einem Feed verwenden.",
    why: "Pakete (Lesen) lädt Pakete herunter. Veröffentlichen ist damit nicht möglich.",
    alternative:
      "Sie brauchen vielleicht kein Token: In einer Pipeline meldet sich die Authentifizierungsaufgabe für Maven mit der Identität des Auftrags an, und Gradle kann das Zugriffstoken des Auftrags verwenden.",
  },
  "universal-packages": {
    title: "Universelle Pakete",
    forWhat:
      "Universelle Pakete, die Dateien jeder Art enthalten, mit der Azure CLI veröffentlichen und herunterladen.",
    why: "Pakete (Lesen und Schreiben) ist das Mindeste zum Veröffentlichen. Wer nur herunterlädt, kommt mit Pakete (Lesen) aus.",
    alternative:
      "Sie brauchen vielleicht kein Token: In einer Pipeline verwendet die Aufgabe für universelle Pakete die Identität des Auftrags. Auf Ihrem eigenen Rechner meldet az login Sie mit Microsoft Entra an.",
  },
  "build-queue": {
    title: "Builds starten",
    forWhat:
      "Builds und Pipelineausführungen aus einem Skript oder einem anderen System starten und ihr Ergebnis lesen.",
    why: "Build (Lesen und Ausführen) ist das Mindeste, um eine Ausführung zu starten. Ohne Ausführen kann ein Token nur lesen.",
    alternative:
      "Sie brauchen vielleicht kein Token: Eine Pipeline kann eine andere über eine Pipelineressource starten oder sich in der Aufgabe AzureCLI@3 (connectionType: azureDevOps) mit einer Dienstverbindung vom Typ Azure DevOps anmelden. Ein anderes System kann einen Dienstprinzipal verwenden.",
  },
  "build-badge": {
    title: "Buildstatus",
    forWhat: "Den Status von Builds für ein Badge, ein Dashboard oder eine Statusleuchte lesen.",
    why: "Build (Lesen) zeigt Builds und ihre Badges an. Starten ist damit nicht möglich.",
    alternative:
      "Sie brauchen vielleicht kein Token: Ein Badge kann jeder lesen, solange weder das Projekt noch die Organisation den anonymen Zugriff auf Badges deaktiviert.",
  },
  release: {
    title: "Releases",
    forWhat:
      "Klassische Releases erstellen und Bereitstellungen aus einem Skript oder einem anderen System starten.",
    why: "Release (Lesen, Schreiben und Ausführen) ist das Mindeste, um ein Release zu erstellen und bereitzustellen. Berechtigungen von Releasepipelines verwalten oder Releases löschen ist damit nicht möglich.",
    alternative:
      "Sie brauchen vielleicht kein Token: Ein Release kann von selbst starten, wenn ein Build endet, und eine Pipeline kann sich in der Aufgabe AzureCLI@3 (connectionType: azureDevOps) mit einer Dienstverbindung vom Typ Azure DevOps anmelden. Ein anderes System kann einen Dienstprinzipal verwenden.",
  },
  "work-items-read": {
    title: "Arbeitselemente lesen",
    forWhat: "Arbeitselemente, Abfragen und Boards für Berichte und Dashboards lesen.",
    why: "Arbeitselemente (Lesen) zeigt Arbeitselemente an und führt Abfragen aus. Es ändert nichts.",
    alternative:
      "Sie brauchen vielleicht kein Token: Ein Dienst, der in Azure läuft, kann mit seiner verwalteten Identität lesen, und eine Person kann sich mit Microsoft Entra anmelden.",
  },
  "work-items-write": {
    title: "Arbeitselemente schreiben",
    forWhat: "Arbeitselemente aus einem Skript oder einem anderen System erstellen und ändern.",
    why: "Arbeitselemente (Lesen und Schreiben) erstellt und ändert Arbeitselemente und Abfragen. Vollzugriff auf Arbeitselemente ist dafür nicht nötig.",
    alternative:
      "Sie brauchen vielleicht kein Token: Ein Dienst, der in Azure läuft, kann mit seiner verwalteten Identität schreiben, die dann auch im Verlauf anstelle Ihres Namens steht.",
  },
  analytics: {
    title: "Power BI und Excel",
    forWhat: "Analytics mit Power BI, Excel oder einem anderen Programm auswerten, das OData liest.",
    why: "Analytics (Lesen) fragt die Daten ab und ändert nichts. Wählen Sie im Programm „Standard“, einen beliebigen Benutzernamen und das Token als Kennwort.",
    alternative:
      "Sie brauchen vielleicht kein Token: Wählen Sie in Power BI oder Excel „Organisationskonto“, um sich mit Microsoft Entra anzumelden.",
  },
  "marketplace-publish": {
    title: "Im Marketplace veröffentlichen",
    forWhat: "Eine Azure DevOps-Erweiterung mit tfx im Visual Studio Marketplace veröffentlichen.",
    why: "Marketplace (Veröffentlichen) ist das Mindeste, um eine neue Version hochzuladen. Herausgeber verwalten ist damit nicht möglich.",
    alternative:
      "Sie brauchen vielleicht kein Token: Fügen Sie Ihrem Herausgeber einen Dienstprinzipal oder eine verwaltete Identität hinzu und veröffentlichen Sie mit deren Microsoft Entra-Token, wie Microsoft es dokumentiert. Token für alle Organisationen funktionieren ab dem 1. Dezember 2026 nicht mehr; ein Token für eine Organisation funktioniert Berichten zufolge.",
  },
  "vscode-publish": {
    title: "Erweiterung für Visual Studio Code",
    forWhat: "Eine Erweiterung für Visual Studio Code mit vsce im Marketplace veröffentlichen.",
    why: "Marketplace (Verwalten) ist der Bereich, den die Anleitung von vsce nennt. Er kann auch Ihre Erweiterungen und Herausgeber ändern und löschen.",
    alternative:
      "Sie brauchen vielleicht kein Token: Mit --azure-credential meldet sich vsce mit Microsoft Entra an, wie Microsoft es dokumentiert. Token für alle Organisationen funktionieren ab dem 1. Dezember 2026 nicht mehr; ein Token für eine Organisation funktioniert Berichten zufolge.",
  },
  terraform: {
    title: "Terraform",
    forWhat: "Projekte, Repositorys, Pipelines, Dienstverbindungen und Variablengruppen als Code verwalten.",
    why: "Mit diesen Bereichen verwaltet der Anbieter diese fünf Arten von Ressourcen; mit Arbeitselemente (Lesen) schlägt er den Prozess eines neuen Projekts nach. Entfernen Sie die Bereiche der Arten, die Ihre Konfiguration nicht enthält.",
    alternative:
      "Sie brauchen vielleicht kein Token: Der Terraform-Anbieter meldet sich als verwaltete Identität oder Dienstprinzipal an, auch mit Workloadidentitätsverbund. Ziehen Sie das vor, denn dieses Token kann vieles ändern.",
  },
  "audit-log-read": {
    title: "Überwachungsprotokoll lesen",
    forWhat: "Das Überwachungsprotokoll der Organisation für eine Prüfung oder Untersuchung herunterladen.",
    why: "Überwachungsprotokoll (Lesen) lädt Ereignisse herunter. Sie brauchen außerdem die Berechtigung, das Überwachungsprotokoll anzuzeigen.",
    alternative:
      "Für eine dauerhafte Kopie brauchen Sie vielleicht kein Token: Ein Überwachungsstream sendet die Ereignisse von selbst an Azure Monitor, Splunk oder Event Grid.",
  },
  "test-results": {
    title: "Testergebnisse",
    forWhat: "Testläufe und ihre Ergebnisse von außerhalb von Azure Pipelines veröffentlichen.",
    why: "Testverwaltung (Lesen und Schreiben) ist das Mindeste, um Läufe und Ergebnisse hinzuzufügen.",
    alternative:
      "Sie brauchen vielleicht kein Token: In einer Pipeline verwendet die Aufgabe, die Testergebnisse veröffentlicht, die eigene Identität des Auftrags.",
  },
  wiki: {
    title: "Wiki bearbeiten",
    forWhat: "Wikiseiten aus einem Skript lesen und ändern, etwa um generierte Seiten zu veröffentlichen.",
    why: "Wiki (Lesen und Schreiben) liest, ergänzt und ändert Seiten. Zugriff auf andere Repositorys gibt es nicht.",
    alternative:
      "Sie brauchen vielleicht kein Token: Ein Dienst, der in Azure läuft, kann seine verwaltete Identität verwenden, und eine Pipeline das Zugriffstoken ihres Auftrags.",
  },
  blank: {
    title: "Leer",
    forWhat: "Etwas anderes: Wählen Sie die Bereiche selbst.",
    why: "Es ist nichts gewählt. Fügen Sie nur hinzu, was die Aufgabe braucht; jeder Bereich zeigt, was er umfasst.",
    alternative:
      "Fragen Sie sich zuerst, ob die Aufgabe das Token einer Person braucht: Ein Dienst kann eine verwaltete Identität oder einen Dienstprinzipal verwenden, und eine Person kann sich mit Microsoft Entra anmelden.",
  },
};
