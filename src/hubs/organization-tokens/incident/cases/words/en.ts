import { english } from "../../../../../ui/words/en/english";

const { counted } = english;

export const en = {
  title: "Your cases",
  opened: (moment: string) => `opened ${moment},`,
  done: (steps: number) => `${counted(steps, "step", "steps")} done`,
  open: "Open",
  openNamed: (name: string) => `Open the case ${name}`,
  remove: "Remove",
  removeNamed: (name: string) => `Remove the case ${name}`,
  removed: "Removed.",
  undo: "Undo",
  undoFor: (name: string) => `Undo: keep the case ${name}`,
  needsScan: "A case opens once its token has been scanned.",
  failed: (why: string) => `Your cases could not be read or changed: ${why}`,
};

export type CaseWords = typeof en;
