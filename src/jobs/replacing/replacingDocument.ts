import type { JsonObject } from "../../tokens/json/JsonObject";
import { dayOf } from "../../tokens/token/dayText";
import { isGuid } from "../../tokens/token/isGuid";
import type { Replacing } from "./Replacing";

/** The fields of the document, whose id is the old token's. */
export function writeReplacing(replacing: Replacing): JsonObject {
  const { beganAt, wishedUntil, newId, isStored, isByHand, inPlaceAt, keepUntil } = replacing;
  return {
    beganAtUtc: beganAt.toISOString(),
    wishedUntilUtc: wishedUntil.toISOString(),
    ...(newId === undefined ? {} : { newId }),
    ...(isStored ? { isStored } : {}),
    ...(isByHand ? { isByHand } : {}),
    ...(inPlaceAt ? { inPlaceAtUtc: inPlaceAt.toISOString() } : {}),
    ...(keepUntil === undefined ? {} : { keepUntil }),
  };
}

/** Checks a document. Nothing if it cannot be one of ours; a part that makes no sense is left out of an otherwise good one. */
export function readReplacing(fields: JsonObject): Replacing | undefined {
  const { id, beganAtUtc, wishedUntilUtc, newId, isStored, isByHand, inPlaceAtUtc, keepUntil } = fields;
  const oldId = readId(id);
  const [beganAt, wishedUntil] = [readMoment(beganAtUtc), readMoment(wishedUntilUtc)];
  if (oldId === undefined || !beganAt || !wishedUntil) return undefined;
  const successor = readId(newId);
  // A token that replaces itself would be revoked as its own predecessor.
  if (successor === oldId || (newId !== undefined && successor === undefined)) return undefined;
  const inPlaceAt = readMoment(inPlaceAtUtc);
  return {
    oldId,
    beganAt,
    wishedUntil,
    ...(successor === undefined ? {} : { newId: successor }),
    ...(isStored === true ? { isStored } : {}),
    ...(isByHand === true ? { isByHand } : {}),
    ...(inPlaceAt ? { inPlaceAt } : {}),
    ...(typeof keepUntil === "string" && dayOf(keepUntil) ? { keepUntil } : {}),
  };
}

function readId(value: unknown): string | undefined {
  return typeof value === "string" && isGuid(value) ? value.toLowerCase() : undefined;
}

function readMoment(value: unknown): Date | undefined {
  const moment = new Date(typeof value === "string" && value.length <= 40 ? value : NaN);
  return Number.isNaN(moment.getTime()) ? undefined : moment;
}
