import type { JsonObject } from "../../../tokens/json/JsonObject";
import { readTexts } from "../../../tokens/json/readTexts";
import type { ColumnsBuilder } from "../../../tokens/organization/columns/ColumnsBuilder";
import type { Steps } from "../../../tokens/steps/Steps";
import { readOwner } from "../parts/readOwner";
import { readReach, readScopes } from "../parts/readTraits";

/** Values that are read in a step. */
const stepSize = 8_192;

/** Adds the lists of a scan that was kept in one piece. Returns false if one of them is not whole. */
export function* readWholeLists(value: JsonObject, takenAt: Date, builder: ColumnsBuilder): Steps<boolean> {
  const names = readTexts(value.names);
  const scopes = readTexts(value.scopes);
  const reaches = readTexts(value.reaches);
  if (!Array.isArray(value.owners) || !names || !scopes || !reaches) return false;
  for (const items of inSteps<unknown>(value.owners)) {
    for (const item of items) {
      const owner = readOwner(item, takenAt);
      if (!owner) return false;
      builder.addOwner(owner);
    }
    yield;
  }
  for (const some of inSteps(names)) {
    for (const name of some) builder.addName(name);
    yield;
  }
  for (const text of scopes) builder.addScopes(readScopes(text));
  for (const text of reaches) builder.addReach(readReach(text));
  return true;
}

function* inSteps<T>(items: readonly T[]): Generator<readonly T[]> {
  for (let from = 0; from < items.length; from += stepSize) yield items.slice(from, from + stepSize);
}
