import type { Steps } from "../../tokens/steps/Steps";
import { repeatsNames } from "../../tokens/json/repeatsNames";
import { longestEvidence } from "./longestEvidence";
import { verifyEvidence, type EvidenceVerdict, type WhyUnreadable } from "./verifyEvidence";

/**
 * Checks the text of a report's file; never throws. Only the JSON of a large one is parsed in one piece.
 * @param previousText The text of the report before it.
 */
export function* readEvidence(text: string, previousText?: string): Steps<EvidenceVerdict> {
  const value = parse(text);
  if (typeof value === "string") return { kind: "unreadable", why: value };
  if (previousText === undefined) return yield* verifyEvidence(value.parsed);
  const previous = parse(previousText);
  return yield* verifyEvidence(value.parsed, typeof previous === "string" ? null : previous.parsed);
}

/** The value, or why there is none. */
function parse(text: string): { readonly parsed: unknown } | WhyUnreadable {
  if (text.length > longestEvidence) return "tooLarge";
  let parsed: unknown;
  try {
    // Some editors put a byte order mark in front.
    parsed = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return "notJson";
  }
  return repeatsNames(text, parsed) ? "repeatedName" : { parsed };
}
