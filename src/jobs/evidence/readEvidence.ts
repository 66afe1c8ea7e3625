import { repeatsNames } from "../../tokens/json/repeatsNames";
import { verifyEvidence, type EvidenceVerdict, type WhyUnreadable } from "./verifyEvidence";

/** Longest text of a report, in characters of UTF-16: about 100,000 tokens. A file has at least as many bytes. */
export const longestEvidence = 50_000_000;

/**
 * Checks the text of a report's file; never throws. The largest take some seconds.
 * @param previousText The text of the report before it.
 */
export function readEvidence(text: string, previousText?: string): EvidenceVerdict {
  const value = parse(text);
  if (typeof value === "string") return { kind: "unreadable", why: value };
  if (previousText === undefined) return verifyEvidence(value.parsed);
  const previous = parse(previousText);
  return verifyEvidence(value.parsed, typeof previous === "string" ? null : previous.parsed);
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
