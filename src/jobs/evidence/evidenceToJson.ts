import { jsonInParts } from "../../tokens/json/jsonInParts";
import type { Evidence } from "./Evidence";

/** The text of a report's file, in parts. Its layout does not count: the hash is over the canonical form. */
export function evidenceToJson(evidence: Evidence): Generator<string, void> {
  return jsonInParts(evidence);
}
