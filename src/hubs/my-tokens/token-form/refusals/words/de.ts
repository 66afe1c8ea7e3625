import { globalTokensCreationBlocked } from "../../../../../tokens/token/globalRetirement";
import { formatUtcDay } from "../../../../../ui/time/format";
import type { RefusalWords } from "./en";

const signInAgain =
  "Laden Sie die Seite neu, um sich wieder anzumelden. Bleibt es dabei, wenden Sie sich an einen Administrator der Organisation.";
const tryLater =
  "Sehen Sie zuerst in der Liste nach: Steht das Token nicht dort, versuchen Sie es in einigen Minuten erneut.";
const useBuiltInPage =
  "Verwenden Sie die integrierte Seite für persönliche Zugriffstoken von Azure DevOps und teilen Sie uns die Meldung mit.";
const reloadList = "Laden Sie die Liste neu, um zu sehen, was jetzt da ist.";
const checkApplication =
  "Bitten Sie einen Administrator der Organisation, die Entra-Anwendung in den Einstellungen dieser Erweiterung zu prüfen.";

/** One entry for each value of `patTokenError`, in the service's numeric order. */
export const de: RefusalWords = {
  none: { what: "Azure DevOps hat keinen Fehler gemeldet.", next: reloadList },
  displayNameRequired: {
    what: "Das Token hat noch keinen Namen.",
    next: "Geben Sie einen Namen ein und versuchen Sie es dann erneut.",
  },
  invalidDisplayName: {
    what: "Azure DevOps akzeptiert diesen Namen nicht.",
    next: "Verwenden Sie einen kürzeren Namen aus einfachen Buchstaben, Ziffern und Leerzeichen und versuchen Sie es dann erneut.",
  },
  invalidValidTo: {
    what: "Azure DevOps akzeptiert dieses Ablaufdatum nicht. Es muss in der Zukunft und darf höchstens ein Jahr entfernt liegen.",
    next: "Wählen Sie ein früheres Datum und versuchen Sie es dann erneut.",
  },
  invalidScope: {
    what: "Azure DevOps akzeptiert einen der gewählten Bereiche oder ihre Kombination nicht.",
    next: "Wählen Sie mindestens einen Bereich, entfernen Sie diejenigen, die diese Organisation nicht anbietet, und versuchen Sie es dann erneut.",
  },
  userIdRequired: {
    what: "Azure DevOps konnte nicht feststellen, wessen Token es ist: Die Anforderung nannte keinen Benutzer.",
    next: signInAgain,
  },
  invalidUserId: {
    what: "Azure DevOps kennt den Benutzer nicht, dem das Token gehören würde.",
    next: signInAgain,
  },
  invalidUserType: {
    what: "Diese Art von Konto kann keine persönlichen Zugriffstoken haben. Sie gehören Personen und nicht Dienstidentitäten.",
    next: "Melden Sie sich mit dem Konto einer Person an, oder verwenden Sie stattdessen einen Dienstprinzipal oder eine verwaltete Identität mit einem Microsoft Entra-Token.",
  },
  accessDenied: {
    what: "Ihr Konto darf das in dieser Organisation nicht.",
    next: "Prüfen Sie, ob Sie mit dem richtigen Konto angemeldet sind und die Zugriffsebene Basic haben, oder wenden Sie sich an einen Administrator der Organisation.",
  },
  failedToIssueAccessToken: {
    what: "Azure DevOps konnte das Token nicht ausstellen und nennt keinen Grund.",
    next: tryLater,
  },
  invalidClient: {
    what: "Azure DevOps akzeptiert die Anwendung nicht, die diese Anforderung gestellt hat.",
    next: checkApplication,
  },
  invalidClientType: {
    what: "Azure DevOps lässt diese Art von Anwendung keine persönlichen Zugriffstoken verwalten.",
    next: checkApplication,
  },
  invalidClientId: {
    what: "Azure DevOps kennt die Client-ID der Anwendung nicht, die diese Anforderung gestellt hat.",
    next: "Bitten Sie einen Administrator der Organisation, die Client-ID in den Einstellungen dieser Erweiterung zu prüfen.",
  },
  invalidTargetAccounts: {
    what: "Das Token wurde für Organisationen angefordert, für die es nicht erstellt werden kann.",
    next: "Öffnen Sie diese Seite in der Organisation, für die das Token ist, und erstellen Sie es dort.",
  },
  hostAuthorizationNotFound: {
    what: "Azure DevOps hat für dieses Token in dieser Organisation keine Autorisierung. Es wurde möglicherweise widerrufen.",
    next: reloadList,
  },
  authorizationNotFound: {
    what: "Azure DevOps findet dieses Token nicht mehr. Es wurde möglicherweise widerrufen oder entfernt.",
    next: reloadList,
  },
  failedToUpdateAccessToken: {
    what: "Azure DevOps konnte das Token nicht ändern und nennt keinen Grund.",
    next: "Laden Sie die Liste neu, um zu sehen, ob die Änderung angekommen ist, und versuchen Sie es erneut, falls nicht.",
  },
  sourceNotSupported: {
    what: "Azure DevOps akzeptiert von dieser Art von Client keine Tokenanforderung.",
    next: useBuiltInPage,
  },
  invalidSourceIP: {
    what: "Azure DevOps akzeptiert keine Anforderungen von Ihrer Netzwerkadresse. Eine Richtlinie Ihrer Organisation schränkt das möglicherweise ein.",
    next: "Versuchen Sie es aus dem Netzwerk Ihres Unternehmens erneut oder wenden Sie sich an einen Administrator Ihres Verzeichnisses.",
  },
  invalidSource: {
    what: "Azure DevOps akzeptiert die Herkunft dieser Anforderung nicht.",
    next: useBuiltInPage,
  },
  duplicateHash: {
    what: "Azure DevOps hat bereits Anmeldeinformationen mit demselben Inhalt.",
    next: "Es wurde nichts hinzugefügt. Sehen Sie zuerst in der Liste nach und versuchen Sie es erneut, falls das Token nicht dort steht.",
  },
  sshPolicyDisabled: {
    what: "Ihre Organisation erlaubt keine Authentifizierung mit SSH-Schlüsseln.",
    next: "Verwenden Sie HTTPS mit Git Credential Manager oder fragen Sie einen Administrator der Organisation nach der Richtlinie.",
  },
  invalidToken: {
    what: "Azure DevOps akzeptiert dieses Token nicht. Es ist möglicherweise widerrufen, abgelaufen oder beschädigt.",
    next: "Laden Sie die Liste neu. Wenn Sie weiterhin Zugriff brauchen, erstellen Sie ein neues Token.",
  },
  tokenNotFound: {
    what: "Azure DevOps findet dieses Token nicht. Abgelaufene und widerrufene Token verschwinden nach einigen Monaten.",
    next: reloadList,
  },
  invalidAuthorizationId: {
    what: "Azure DevOps akzeptiert die ID dieses Tokens nicht.",
    next: reloadList,
  },
  failedToReadTenantPolicy: {
    what: "Azure DevOps konnte die Tokenrichtlinien Ihres Microsoft Entra-Verzeichnisses nicht lesen und hat daher nicht entschieden.",
    next: tryLater,
  },
  globalPatPolicyViolation: {
    what: "Eine Richtlinie Ihres Verzeichnisses erlaubt keine Token für alle Organisationen.",
    next: "Erstellen Sie ein Token nur für diese Organisation.",
  },
  fullScopePatPolicyViolation: {
    what: "Eine Richtlinie Ihres Verzeichnisses erlaubt keine Token mit Vollzugriff.",
    next: "Wählen Sie die Bereiche, die die Aufgabe braucht, und versuchen Sie es dann erneut. Braucht die Aufgabe Vollzugriff, wenden Sie sich an einen Azure DevOps-Administrator Ihres Verzeichnisses.",
  },
  patLifespanPolicyViolation: {
    what: "Eine Richtlinie Ihres Verzeichnisses legt eine Höchstdauer für Token fest, und dieses würde länger gelten.",
    next: "Wählen Sie eine kürzere Lebensdauer und versuchen Sie es dann erneut. Ein Azure DevOps-Administrator Ihres Verzeichnisses kennt die Grenze.",
  },
  invalidTokenType: {
    what: "Azure DevOps akzeptiert die angeforderte Art von Token nicht.",
    next: useBuiltInPage,
  },
  invalidAudience: {
    what: "Die verwendete Anmeldung ist für einen anderen Dienst als Azure DevOps bestimmt.",
    next: signInAgain,
  },
  invalidSubject: {
    what: "Azure DevOps akzeptiert das Konto nicht, für das die Anmeldung erfolgt ist.",
    next: signInAgain,
  },
  deploymentHostNotSupported: {
    what: "Diese Adresse von Azure DevOps verwaltet keine Token einer Organisation.",
    next: "Öffnen Sie diese Seite innerhalb einer Organisation und versuchen Sie es dann erneut.",
  },
  disablePatCreationPolicyViolation: {
    what: "Ihre Organisation schränkt ein, wer persönliche Zugriffstoken erstellen darf. Möglicherweise erlaubt sie es einigen Personen oder nur für Token für Pakete.",
    next: "Geht es um Pakete, versuchen Sie es nur mit Bereichen für Pakete. Verwenden Sie andernfalls eine Microsoft Entra-Anmeldung oder bitten Sie einen Administrator der Organisation, Sie in die Zulassungsliste aufzunehmen.",
  },
  failedToReadOrgPolicy: {
    what: "Azure DevOps konnte die Tokenrichtlinien Ihrer Organisation nicht lesen und hat daher nicht entschieden.",
    next: tryLater,
  },
  globalPATCreationBlocked: {
    get what() {
      const day = formatUtcDay(globalTokensCreationBlocked, "de");
      return `Azure DevOps stellt Token für alle Organisationen ein. Seit dem ${day} können sie nicht mehr erstellt oder erneuert werden.`;
    },
    next: "Erstellen Sie ein Token für jede Organisation, die Sie brauchen.",
  },
  expiredPatCannotBeExtended: {
    what: "Dieses Token ist abgelaufen, und Azure DevOps verlängert abgelaufene Token nicht mehr.",
    next: "Erstellen Sie ein gleichartiges und setzen Sie das neue Geheimnis überall dort ein, wo das alte verwendet wurde.",
  },
};
