import { german } from "../../de/german";
import type { ChangeWords } from "./en";

const { number, plural, tokenCount } = german;

export const de: ChangeWords = {
  title: (when) => `Änderungen seit dem letzten Scan (${when})`,
  none: (when) => `Seit dem letzten Scan (${when}) hat sich nichts geändert.`,
  sum: (added, gone) => `${tokenCount(added)} neu, ${tokenCount(gone)} nicht mehr vorhanden`,
  owner: (name, added, gone) => `${name}: ${number(added)} neu, ${number(gone)} nicht mehr vorhanden`,
  more: (count) =>
    `und ${plural(count, { one: "1 weitere Person", other: `${number(count)} weitere Personen` })}`,
  notCompared: (count) =>
    plural(count, {
      one: "1 Person wird nicht verglichen, weil einer der beiden Scans sie nicht vollständig gelesen hat.",
      other: `${number(count)} Personen werden nicht verglichen, weil einer der beiden Scans sie nicht vollständig gelesen hat.`,
    }),
};
