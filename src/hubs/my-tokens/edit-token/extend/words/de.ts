import { german } from "../../../../../ui/words/de/german";
import type { ExtendWords } from "./en";

const { dayCount } = german;

export const de: ExtendWords = {
  label: "Das Token verlängern",
  by: "Verlängern um",
  days: (count) => `+${dayCount(count)}`,
  toDate: "Bis zu einem Datum",
  dates: "Letzter Tag des Tokens",
  now: "Bisher",
  later: "Neu",
  notChosen: "Noch nicht gewählt",
  keeps:
    "Name, Bereiche und Geheimnis bleiben gleich. Wenn Ihre Organisation begrenzt, wie lange ein Token gelten darf, gibt Azure DevOps möglicherweise weniger Zeit; Sie sehen dann, wie viel.",
  endUnknown:
    "Azure DevOps nennt kein Ablaufdatum für dieses Token. Die Tage zählen ab heute; das neue Datum kann daher vor dem bisherigen liegen.",
  atLongest:
    "Dieses Token gilt schon so lange, wie Azure DevOps erlaubt: ein Jahr ab heute. Verlängern Sie es später, oder erstellen Sie ein gleichartiges, wenn es abläuft.",
  notLater: (date) => `Wählen Sie einen Tag nach dem ${date}.`,
};
