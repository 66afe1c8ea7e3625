import { german } from "../../../../ui/words/de/german";
import type { VanishedWords } from "./en";

const { number, plural } = german;

export const de: VanishedWords = {
  notice: (count) =>
    plural(count, {
      one: "1 Token, das vorher aufgelistet war, fehlt jetzt.",
      other: `${number(count)} Token, die vorher aufgelistet waren, fehlen jetzt.`,
    }),
  button: (count) => `Nicht mehr aufgelistet: ${number(count)}`,
  title: "Nicht mehr aufgelistet",
  more: (count) => `und ${number(count)} weitere`,
};
