import { english } from "../../../../ui/words/en/english";

const { number } = english;

/** Words of fields and lists that several parts of the page use. */
export const en = {
  more: (count: number) => `and ${number(count)} more`,
};

export type FieldWords = typeof en;
