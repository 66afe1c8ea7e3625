import { fingerprintOf } from "../../../jobs/plan-file/fingerprintOf";
import { longestPlan } from "../../../jobs/plan-file/longestPlan";
import type { PlanFile } from "../../../jobs/plan-file/PlanFile";
import { readPlan } from "../../../jobs/plan-file/readPlan";
import { whyNotCarriedOut } from "../../../jobs/plan-file/whyNotCarriedOut";
import { CommandError } from "../../CommandError";
import { exitCodes } from "../../exitCodes";
import { readTextFile } from "../../files/readTextFile";
import { unreadable, words } from "./words";

/** As `--max-age` takes it. */
const usualMaxAge = { text: "24h", ms: 24 * 3_600_000 };

/** A plan that is whole, and the one that was expected. @throws CommandError */
export async function checkedPlan(path: string, expected: string | undefined): Promise<PlanFile> {
  const reading = readPlan(await readTextFile(path, longestPlan));
  switch (reading.kind) {
    case "edited":
      throw refused(words.edited);
    case "otherVersion":
      throw refused(words.otherVersion(reading.version));
    case "invalid":
      throw refused(words.invalid(reading.problem));
    case "unreadable":
      throw refused(unreadable[reading.why]);
    case "intact":
      break;
  }
  const { plan } = reading;
  // All of it: the fingerprint is for people, and short enough to be made to fit.
  if (expected !== undefined && plan.hash !== expected.toLowerCase())
    throw refused(words.otherPlan(fingerprintOf(plan.hash)));
  return plan;
}

/** Whether it may be carried out here and now. @throws CommandError if not */
export function mustBeCurrent(
  plan: PlanFile,
  organizationId: string,
  now: Date,
  { text, ms: maxAgeMs }: typeof usualMaxAge = usualMaxAge,
): void {
  const why = whyNotCarriedOut(plan, { organizationId, now, maxAgeMs });
  if (why === "tooOld") throw refused(words.planTooOld(text));
  if (why !== undefined) throw refused(words[why]);
}

function refused(message: string): CommandError {
  return new CommandError(exitCodes.refused, message);
}
