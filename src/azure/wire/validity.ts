import type { Token } from "../../tokens/token/Token";
import type { JsonObject } from "../../tokens/json/JsonObject";
import { readDate } from "./read";

/**
 * When a token is valid. The service writes .NET's smallest date, 0001-01-01, for "none", and an end before
 * the start cannot be right: both count as unknown.
 */
export function readValidity(token: JsonObject): Pick<Token, "validFrom" | "validTo"> {
  const validFrom = readRealDate(token["validFrom"]);
  const validTo = readRealDate(token["validTo"]);
  const isReversed = validFrom !== undefined && validTo !== undefined && validTo < validFrom;
  return { validFrom, validTo: isReversed ? undefined : validTo };
}

function readRealDate(value: unknown): Date | undefined {
  const date = readDate(value);
  return date && isNoDate(date) ? undefined : date;
}

/** Nothing in Azure DevOps is older than 1970: such a date stands for "none". */
export function isNoDate(date: Date): boolean {
  return date.getTime() < 0;
}
