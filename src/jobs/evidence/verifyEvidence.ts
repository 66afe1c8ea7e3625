import { isJsonObject, type JsonObject } from "../../tokens/json/JsonObject";
import type { Steps } from "../../tokens/steps/Steps";
import { readContent } from "./content/readContent";
import { evidenceFormat, evidenceVersion, type Evidence } from "./Evidence";
import { hashInSteps, isHash } from "./hashOfJson";

/** What a check of a report found. `evidence` is what it says, fit to be shown. */
export type EvidenceVerdict =
  /** The hash matches. Only the chain tells whether it is the report that was made then. */
  | { readonly kind: "intact"; readonly evidence: Evidence }
  /** Intact, but not what follows the report that was given as the one before. */
  | { readonly kind: "notTheNext"; readonly evidence: Evidence }
  /** The hash does not match. */
  | { readonly kind: "changed" }
  /** A report of a version that this one cannot check. */
  | { readonly kind: "otherVersion"; readonly version: number }
  | { readonly kind: "unreadable"; readonly why: WhyUnreadable };

/** `repeatedName`: the text says two things at once, so that programs may differ in what they show. */
export type WhyUnreadable = "tooLarge" | "notJson" | "repeatedName" | "notEvidence";

const notEvidence = { kind: "unreadable", why: "notEvidence" } as const;

/**
 * Checks a sealed report, which may be any JSON value; never throws.
 * @param previous The report before it, as JSON too. A report follows only one that is intact itself.
 */
export function* verifyEvidence(value: unknown, previous?: unknown): Steps<EvidenceVerdict> {
  const verdict = yield* verifyAlone(value);
  if (verdict.kind !== "intact" || previous === undefined) return verdict;
  const before = yield* verifyAlone(previous);
  const { evidence } = verdict;
  const isNext =
    before.kind === "intact" &&
    evidence.number === before.evidence.number + 1 &&
    evidence.previous === before.evidence.hash;
  return isNext ? verdict : { kind: "notTheNext", evidence };
}

function* verifyAlone(value: unknown): Steps<EvidenceVerdict> {
  if (!isJsonObject(value) || value.format !== evidenceFormat) return notEvidence;
  const { version } = value;
  if (typeof version !== "number") return notEvidence;
  if (version !== evidenceVersion) return { kind: "otherVersion", version };
  try {
    const { hash, ...report } = value;
    if (!isHash(hash)) return notEvidence;
    if ((yield* hashInSteps(report)) !== hash) return { kind: "changed" };
    return { kind: "intact", evidence: yield* readReport(report, hash) };
  } catch {
    // Whatever cannot be hashed or read was not sealed here.
    return notEvidence;
  }
}

/** @throws TypeError if it is none. */
function* readReport({ number, previous, content }: JsonObject, hash: string): Steps<Evidence> {
  if (typeof number !== "number" || !Number.isSafeInteger(number) || number < 1)
    throw new TypeError("A report has a number from 1.");
  if (previous !== null && (!isHash(previous) || number === 1))
    throw new TypeError("A report names the hash of the one before, and the first one none.");
  return {
    format: evidenceFormat,
    version: evidenceVersion,
    ...{ number, previous, content: yield* readContent(content), hash },
  };
}
