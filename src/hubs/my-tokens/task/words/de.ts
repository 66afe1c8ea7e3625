import type { TaskWords } from "./en";

export const de: TaskWords = {
  titles: {
    new: "Neues Token",
    like: (name) => `Neues Token wie „${name}“`,
    edit: (name) => `„${name}“ bearbeiten`,
    replace: (name) => `„${name}“ ersetzen`,
    extend: (name) => `„${name}“ verlängern`,
  },
  loading: "Das Formular wird geladen",
  failed: {
    title: "Das Formular konnte nicht geladen werden",
    next: "Prüfen Sie Ihre Netzwerkverbindung und versuchen Sie es dann erneut. Es wurde nichts gesendet.",
  },
  closing: {
    secret: {
      title: "Schließen, ohne das Token zu kopieren?",
      text: "Sie haben es noch nicht kopiert, und es wird nur dieses eine Mal angezeigt. Ohne seinen Wert ist das Token nutzlos.",
      stay: "Zurück zum Token",
      leave: "Ohne Token schließen",
    },
    busy: {
      title: "Während des Sendens schließen?",
      text: "Wenn Azure DevOps das Token erstellt, bekommt niemand sein Geheimnis zu sehen. Sie können es dann in der Liste widerrufen.",
      stay: "Auf die Antwort warten",
      leave: "Trotzdem schließen",
    },
  },
};
