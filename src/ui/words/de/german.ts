import { globalTokensStop } from "../../../tokens/token/globalRetirement";
import { formatUtcDay } from "../../time/format";
import { grammar } from "../grammar";

const { number, plural, counted, list } = grammar("de");

/** The parts that many German sentences share. */
export const german = {
  locale: "de",
  number,
  plural,
  counted,
  list,
  /** "Token" has the same form for one and for several. */
  tokenCount: (count: number) => `${number(count)} Token`,
  personCount: (count: number) => plural(count, { one: "1 Person", other: `${number(count)} Personen` }),
  dayCount: (count: number) => plural(count, { one: "1 Tag", other: `${number(count)} Tage` }),
  stopDay: () => formatUtcDay(globalTokensStop, "de"),
};
