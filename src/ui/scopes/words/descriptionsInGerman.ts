import { scopes } from "../../../tokens/scopes/catalogue";
import type { ScopeDescriptions } from "../../../tokens/scopes/explanations";

/** All of them have the same story. */
const unlisted = "Steht nicht in der Liste der Bereiche von Microsoft. Ältere Token können ihn haben.";

export const descriptionsInGerman: ScopeDescriptions = {
  ...Object.fromEntries(scopes.filter(({ kind }) => kind === "unlisted").map(({ id }) => [id, unlisted])),
  app_token:
    "Ohne Einschränkung: jede REST-API und jeder Git- und TFVC-Vorgang des Besitzers, jetzt und künftig.",
  "vso.advsec": "Warnungen und Analyseergebnisse lesen.",
  "vso.advsec_write": "Warnungen lesen und SARIF-Analysen hochladen.",
  "vso.advsec_manage": "Warnungen lesen, SARIF-Analysen hochladen und Advanced Security verwalten.",
  "vso.agentpools":
    "Aufgaben, Pools, Warteschlangen, Agents und deren laufende oder letzte Aufträge anzeigen.",
  "vso.agentpools_manage": "Pools, Warteschlangen und Agents verwalten.",
  "vso.environment_manage": "Pools, Warteschlangen, Agents und Umgebungen verwalten.",
  "vso.analytics": "Daten von Analytics abfragen.",
  "vso.auditlog": "Das Überwachungsprotokoll der Organisation lesen.",
  "vso.auditstreams_manage": "Überwachungsstreams verwalten.",
  "vso.build":
    "Builds, Definitionen, Ergebnisse und Anforderungen lesen; Buildereignisse über Diensthooks empfangen.",
  "vso.build_execute": "Builds lesen und starten, Buildeigenschaften ändern; Buildereignisse empfangen.",
  "vso.code":
    "Quellcode und Metadaten (Commits, Changesets, Branches) lesen, Code durchsuchen, Ereignisse der Versionskontrolle empfangen.",
  "vso.code_write":
    "Quellcode lesen, ändern und löschen; Pull Requests und Code Reviews erstellen und verwalten.",
  "vso.code_manage": "Code schreiben sowie Repositorys erstellen und verwalten.",
  "vso.code_full": "Voller Zugriff auf Quellcode, dazu begrenzte Unterstützung der Clientobjektmodell-APIs.",
  "vso.code_status": "Status von Commits und Pull Requests lesen und schreiben.",
  "vso.connected_server": "Endpunkte, die ein lokaler verbundener Server braucht.",
  "vso.entitlements": "Lizenzansprüche des Kontos lesen.",
  "vso.memberentitlementmanagement":
    "Benutzer, ihre Lizenzen und die für sie erreichbaren Projekte und Erweiterungen lesen.",
  "vso.memberentitlementmanagement_write":
    "Benutzer, Lizenzen sowie den Zugriff auf Projekte und Erweiterungen verwalten.",
  "vso.extension": "Installierte Erweiterungen lesen.",
  "vso.extension_manage": "Erweiterungen installieren, deinstallieren und verwalten.",
  "vso.extension.data": "Von Erweiterungen gespeicherte Einstellungen und Dokumente lesen.",
  "vso.extension.data_write":
    "Von Erweiterungen gespeicherte Einstellungen und Dokumente lesen und schreiben.",
  "vso.githubconnections": "GitHub-Verbindungen und Daten verknüpfter Repositorys lesen.",
  "vso.githubconnections_manage":
    "GitHub-Verbindungen und Daten verknüpfter Repositorys lesen und verwalten.",
  "vso.graph": "Benutzer, Gruppen, Geltungsbereiche und Gruppenmitgliedschaften lesen.",
  "vso.graph_manage": "Graph lesen, Benutzer und Gruppen hinzufügen, Mitgliedschaften verwalten.",
  "vso.identity": "Identitäten und Gruppen lesen.",
  "vso.identity_manage": "Identitäten und Gruppen lesen, schreiben und verwalten.",
  "vso.machinegroup_manage": "Bereitstellungsgruppen und Agentpools verwalten.",
  "vso.gallery": "Öffentliche und private Elemente und Herausgeber lesen.",
  "vso.gallery_acquire": "Elemente lesen und erwerben.",
  "vso.gallery_publish": "Elemente lesen, hochladen, aktualisieren und freigeben.",
  "vso.gallery_manage": "Elemente und Herausgeber veröffentlichen und verwalten.",
  "vso.notification": "Abonnements und Ereignismetadaten lesen.",
  "vso.notification_write": "Abonnements lesen und schreiben; Ereignismetadaten lesen.",
  "vso.notification_manage": "Abonnements lesen, schreiben und verwalten; Ereignismetadaten lesen.",
  "vso.notification_diagnostics":
    "Diagnoseprotokolle für Benachrichtigungen und Diagnose einzelner Abonnements.",
  "vso.packaging": "Feeds und Pakete lesen.",
  "vso.packaging_write": "Feeds und Pakete erstellen und lesen.",
  "vso.packaging_manage": "Feeds und Pakete erstellen, lesen, aktualisieren und löschen.",
  "vso.pipelineresources_use":
    "Die Anforderung einer Pipeline genehmigen, eine geschützte Ressource zu verwenden (Pool, Umgebung, Warteschlange, Repository, sichere Datei, Dienstverbindung, Variablengruppe).",
  "vso.pipelineresources_manage":
    "Eine geschützte Ressource oder die Anforderung einer Pipeline verwalten, sie zu verwenden.",
  "vso.project": "Projekte und Teams lesen.",
  "vso.project_write": "Projekte und Teams lesen und aktualisieren.",
  "vso.project_manage": "Projekte und Teams erstellen, lesen, aktualisieren und löschen.",
  "vso.release": "Releases, Releasedefinitionen und Releaseumgebungen lesen.",
  "vso.release_execute": "Releaseartefakte lesen und aktualisieren; Releases starten.",
  "vso.release_manage": "Releaseartefakte lesen, aktualisieren und löschen; Releases starten und genehmigen.",
  "vso.securefiles_read": "Sichere Dateien lesen.",
  "vso.securefiles_write": "Sichere Dateien lesen und erstellen.",
  "vso.securefiles_manage": "Sichere Dateien lesen, erstellen und verwalten.",
  "vso.security_manage": "Sicherheitsberechtigungen lesen, schreiben und verwalten.",
  "vso.serviceendpoint": "Dienstverbindungen lesen.",
  "vso.serviceendpoint_query": "Dienstverbindungen lesen und abfragen.",
  "vso.serviceendpoint_manage": "Dienstverbindungen lesen, abfragen und verwalten.",
  "vso.hooks": "Abonnements und Metadaten von Diensthooks lesen (nicht mehr öffentlich).",
  "vso.hooks_write": "Abonnements von Diensthooks erstellen und aktualisieren (nicht mehr öffentlich).",
  "vso.hooks_interact": "Auf Ereignisse aus Diensthooks reagieren (nicht mehr öffentlich).",
  "vso.settings": "Einstellungen lesen.",
  "vso.settings_write": "Einstellungen lesen und schreiben.",
  "vso.symbols": "Symbole lesen.",
  "vso.symbols_write": "Symbole lesen und schreiben.",
  "vso.symbols_manage": "Symbole lesen, schreiben und verwalten.",
  "vso.taskgroups_read": "Aufgabengruppen lesen.",
  "vso.taskgroups_write": "Aufgabengruppen lesen und erstellen.",
  "vso.taskgroups_manage": "Aufgabengruppen lesen, erstellen und verwalten.",
  "vso.dashboards": "Teamdashboards lesen.",
  "vso.dashboards_manage": "Teamdashboards verwalten.",
  "vso.test": "Testpläne, Testfälle, Ergebnisse und zugehörige Artefakte lesen.",
  "vso.test_write": "Testartefakte lesen, erstellen und aktualisieren.",
  "vso.threads_full": "Kommentarthreads in Pull Requests lesen und schreiben.",
  "vso.tokens":
    "Delegierte Autorisierungstoken verwalten. Gibt keinen Zugriff auf die API für persönliche Zugriffstoken (im September 2026 von Dritten gemessen).",
  "vso.tokenadministration":
    "Für Administratoren der Organisation: vorhandene Token anzeigen und widerrufen.",
  "vso.profile": "Profil, Konten, Sammlungen, Projekte, Teams und andere Artefakte der obersten Ebene lesen.",
  "vso.profile_write": "In das Profil schreiben.",
  "vso.variablegroups_read": "Variablengruppen lesen.",
  "vso.variablegroups_write": "Variablengruppen lesen und erstellen.",
  "vso.variablegroups_manage": "Variablengruppen lesen, erstellen und verwalten.",
  "vso.wiki": "Wikis, Seiten und Anlagen lesen; Wikiseiten durchsuchen.",
  "vso.wiki_write": "Wikis, Seiten und Anlagen lesen, erstellen und aktualisieren.",
  "vso.work":
    "Arbeitselemente, Abfragen, Boards, Bereichs- und Iterationspfade lesen; Abfragen ausführen; Ereignisse zu Arbeitselementen empfangen.",
  "vso.work_write":
    "Arbeitselemente und Abfragen lesen, erstellen und aktualisieren; Boardmetadaten aktualisieren.",
  "vso.work_full":
    "Voller Zugriff auf Arbeitselemente, Abfragen, Backlogs, Pläne und Metadaten der Nachverfolgung.",
  user_impersonation: "Entra-Berechtigung für vollen REST-Zugriff. Kein Bereich für Token.",
  "vso.pats": "Entra-Berechtigung, die eigenen persönlichen Zugriffstoken zu lesen. Kein Bereich für Token.",
  "vso.pats_manage":
    "Entra-Berechtigung, die eigenen persönlichen Zugriffstoken zu erstellen, zu ändern und zu widerrufen. Kein Bereich für Token.",
};
