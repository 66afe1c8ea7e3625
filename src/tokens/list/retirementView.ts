import { haveGlobalTokensStopped } from "../token/globalRetirement";
import type { RiskKind } from "../token/risk";
import type { TokenStatus } from "../token/statusOf";
import { defaultStatuses } from "./TokenFilter";

/** The filters for tokens that the retirement of tokens for all organizations will stop, or has stopped. */
export function retirementView(now: Date): {
  readonly statuses: readonly TokenStatus[];
  readonly risk: RiskKind | undefined;
} {
  return haveGlobalTokensStopped(now)
    ? { statuses: ["stopped"], risk: undefined }
    : { statuses: defaultStatuses, risk: "allOrganizations" };
}
