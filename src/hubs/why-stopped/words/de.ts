import { globalTokensStop } from "../../../tokens/token/globalRetirement";
import { formatUtcDay } from "../../../ui/time/format";
import type { WhyStoppedWords } from "./en";

export const de: WhyStoppedWords = {
  title: "Warum funktioniert es nicht mehr?",
  uncertain: "Azure DevOps nennt keinen Grund. Diese Ursachen passen, die wahrscheinlichste zuerst:",
  causes: {
    expired: {
      title: "Es ist abgelaufen",
      looks: "Das Ablaufdatum liegt in der Vergangenheit.",
      do: "Ein abgelaufenes Token lässt sich nicht verlängern. Erstellen Sie ein neues und ersetzen Sie es überall, wo es verwendet wurde.",
    },
    retired: {
      title: "Token für alle Organisationen wurden eingestellt",
      looks: `Microsoft hat sie alle am ${formatUtcDay(globalTokensStop, "de")} eingestellt.`,
      do: "Erstellen Sie ein Token für jede Organisation, die eines braucht.",
    },
    ownerRevoked: {
      title: "Die Person, der es gehört, hat es widerrufen",
      looks: "Führt die Organisation ein Überwachungsprotokoll, steht sie dort beim Widerruf.",
      do: "Wird es noch gebraucht, erstellen Sie ein neues: Ein widerrufenes Token lässt sich nicht wiederherstellen.",
    },
    administratorRevoked: {
      title: "Ein Administrator hat es widerrufen",
      looks: "Im Überwachungsprotokoll steht dann jemand anderes.",
      do: "Fragen Sie einen Administrator nach dem Grund, bevor Sie ein neues erstellen.",
    },
    leaked: {
      title: "Es wurde in einem öffentlichen Repository gefunden",
      looks:
        "Azure DevOps widerruft Token, die in öffentliche GitHub-Repositorys gelangen, sofern der Mandant das nicht abgeschaltet hat, und benachrichtigt die betroffene Person per E-Mail.",
      do: "Suchen Sie nach dieser E-Mail, entfernen Sie das Token aus dem Repository und prüfen Sie, wofür es verwendet wurde.",
    },
    unused: {
      title: "Es wurde 90 Tage nach dem Erstellen nicht verwendet",
      looks: "In Organisationen mit Microsoft Entra wird ein solches Token inaktiv.",
      do: "Erstellen Sie nur dann ein neues, wenn es gebraucht wird.",
    },
    forgotten: {
      title: "Es war schon vorher ungültig, und Azure DevOps listet es nicht mehr auf",
      looks: "Abgelaufene und widerrufene Token werden nur einige Monate lang aufgelistet.",
      do: "Sie müssen nichts tun.",
    },
    unread: {
      title: "Vielleicht gibt es das Token noch",
      looks: "Einige Zeilen der Liste waren nicht lesbar.",
      do: "Aktualisieren Sie die Liste, oder sehen Sie auf der integrierten Tokenseite nach.",
    },
  },
};
