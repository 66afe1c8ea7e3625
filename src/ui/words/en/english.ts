import { globalTokensStop } from "../../../tokens/token/globalRetirement";
import { formatUtcDay } from "../../time/format";
import { grammar } from "../grammar";

const { number, plural, counted, list } = grammar("en");

/** The parts that many English sentences share. */
export const english = {
  locale: "en",
  number,
  plural,
  counted,
  list,
  tokenCount: (count: number) => plural(count, { one: "1 token", other: `${number(count)} tokens` }),
  personCount: (count: number) => plural(count, { one: "1 person", other: `${number(count)} people` }),
  dayCount: (count: number) => plural(count, { one: "1 day", other: `${number(count)} days` }),
  /** The day on which tokens for all organizations stop working. */
  stopDay: () => formatUtcDay(globalTokensStop, "en"),
};
