import type { FieldWords } from "./en";
import { german } from "../../../../ui/words/de/german";

const { number } = german;

/** Words of fields and lists that several parts of the page use. */
export const de: FieldWords = {
  more: (count) => `und ${number(count)} weitere`,
};
