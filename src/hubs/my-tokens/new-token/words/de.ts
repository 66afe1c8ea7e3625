import type { NewTokenWords } from "./en";

export const de: NewTokenWords = {
  back: "Zurück",
  link: {
    from: "Ein Link hat dieses Formular ausgefüllt. Prüfen Sie es; gesendet wird erst, wenn Sie „Erstellen“ wählen.",
    refused: "Ein Teil dessen, was der Link verlangt, wurde weggelassen:",
    part: (key, value) => (value === "" ? key : `${key}=${value}`),
    reasons: {
      unknownTemplate: "diese Vorlage gibt es nicht",
      retiredTemplate: "Ihre Organisation hat diese Vorlage zurückgezogen; wählen Sie eine andere",
      damagedTemplate:
        "diese Vorlage Ihrer Organisation lässt sich nicht lesen; wählen Sie eine andere und geben Sie Ihrer Administration Bescheid",
      templatesNotRead:
        "die Vorlagen Ihrer Organisation konnten nicht gelesen werden; versuchen Sie es später noch einmal mit dem Link",
      notWholeDays: "das ist keine ganze Zahl von Tagen",
      daysOutOfRange: "ein Token gilt 1 bis 365 Tage",
      nameEmpty: "der Name ist leer",
      nameTooLong: "der Name ist zu lang",
      nameHasHiddenCharacters: "der Name enthält unsichtbare Zeichen",
      nameLooksLikeToken: "es sieht wie ein Token aus; wenn es eines ist, widerrufen Sie es",
    },
  },
};
