import type { TaskWords } from "./en";

/** Words for what can be done with a token in a panel of its own. They come with these panels. */
export const de: TaskWords = {
  edit: "Bearbeiten",
  extend: "Verlängern",
  makeLike: "Ein gleichartiges Token erstellen",
  titles: { new: "Neues Token", edit: "Token bearbeiten", extend: "Token verlängern" },
  loading: "Das Formular wird geladen",
  failed: {
    title: "Das Formular konnte nicht geladen werden",
    next: "Prüfen Sie Ihre Netzwerkverbindung und versuchen Sie es dann erneut. Es wurde nichts gesendet.",
  },
  cannotChange: {
    expired:
      "Ein abgelaufenes Token kann weder geändert noch verlängert werden: Azure DevOps lässt das nicht mehr zu.",
    revoked: "Ein widerrufenes Token kann nicht geändert werden: Es ist endgültig ungültig.",
    allOrganizations:
      "Ein Token für alle Organisationen kann nicht mehr geändert oder erneuert werden. Erstellen Sie eines für jede Organisation, die es braucht.",
    otherOrganization: "Ein Token kann nur in der Organisation geändert werden, zu der es gehört.",
  },
  guard: {
    secret: {
      title: "Ohne das Token schließen?",
      text: "Sie haben es noch nicht kopiert, und es wird nur dieses eine Mal angezeigt. Ohne seinen Wert ist das Token nutzlos.",
      stay: "Zurück zum Token",
      leave: "Ohne Token schließen",
    },
    busy: {
      title: "Während des Sendens schließen?",
      text: "Wenn Azure DevOps das Token erstellt, bekommt niemand sein Geheimnis zu sehen. Es steht dann in der Liste und kann dort widerrufen werden.",
      stay: "Auf die Antwort warten",
      leave: "Trotzdem schließen",
    },
  },
};
