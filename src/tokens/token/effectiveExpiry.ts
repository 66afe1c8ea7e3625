import { globalTokensStop, globalTokensStopMs } from "./globalRetirement";
import type { Token } from "./Token";

/** When a token stops working, and why. */
export interface EffectiveExpiry {
  readonly at: Date;
  /** A moment of the calendar day to count days to: the retirement has the same date in every time zone. */
  readonly day: Date;
  /** Whether the retirement of tokens for all organizations ends it before its own end. */
  readonly isRetirement: boolean;
}

/** The earlier of a token's own end and the retirement, if that ends it; `undefined` if neither is known. */
export function effectiveExpiry({
  validTo,
  reach,
}: Pick<Token, "validTo" | "reach">): EffectiveExpiry | undefined {
  if (endsByRetirement(validTo?.getTime() ?? NaN, reach.kind === "all"))
    return { at: globalTokensStop, day: retirementDay(), isRetirement: true };
  return validTo && { at: validTo, day: validTo, isRetirement: false };
}

/** When alone: working out the day takes time, which counts for thousands of tokens. */
export function effectiveEndAt({ validTo, reach }: Pick<Token, "validTo" | "reach">): Date | undefined {
  return endsByRetirement(validTo?.getTime() ?? NaN, reach.kind === "all") ? globalTokensStop : validTo;
}

/** The same in milliseconds since 1970, for tables; NaN if unknown. */
export function effectiveEnd(validTo: number, worksEverywhere: boolean): number {
  return endsByRetirement(validTo, worksEverywhere) ? globalTokensStopMs : validTo;
}

/** Takes milliseconds since 1970, NaN if unknown. */
export function endsByRetirement(validTo: number, worksEverywhere: boolean): boolean {
  return worksEverywhere && !(validTo <= globalTokensStopMs);
}

/** The start of the retirement's day on this machine's calendar. */
export function retirementDay(): Date {
  return new Date(
    globalTokensStop.getUTCFullYear(),
    globalTokensStop.getUTCMonth(),
    globalTokensStop.getUTCDate(),
  );
}
