import type { DetailsWords } from "./en";

export const de: DetailsWords = {
  edit: "Bearbeiten",
  extend: "Verlängern",
  createLike: "Ein gleichartiges Token erstellen",
  missing:
    "Die Adresse dieser Seite nennt ein Token, das nicht in Ihrer Liste steht. Vielleicht gibt es das Token nicht mehr, oder es gehört jemand anderem.",
  thisOrganization: "Diese Organisation",
  cannotChange: {
    expired: "Azure DevOps lässt es nicht mehr zu, ein abgelaufenes Token zu ändern oder zu verlängern.",
    revoked: "Ein widerrufenes Token kann weder geändert noch wiederhergestellt werden.",
    allOrganizations:
      "Ein Token für alle Organisationen kann nicht mehr geändert oder erneuert werden. Erstellen Sie eines für jede Organisation, die es braucht.",
    otherOrganization: "Ein Token kann nur in der Organisation geändert werden, zu der es gehört.",
  },
};
