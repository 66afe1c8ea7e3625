import { endsByRetirement } from "../../../tokens/token/effectiveExpiry";
import { globalTokensStopMs } from "../../../tokens/token/globalRetirement";
import type { TokenStatus } from "../../../tokens/token/statusOf";
import type { ReportLine } from "../../report/RevocationReport";
import type { EvidenceToken } from "../Evidence";

/** A token of a revocation as it was at that moment, as far as the revocation's report tells. */
export function tokenOfLine(line: ReportLine, at: Date): EvidenceToken {
  const { authorizationId, tokenName: name, owner, ownerName, scopes, validTo } = line;
  const [reach, status] = [reachOf(line), statusOf(line, at)];
  return {
    ...{ authorizationId, name, scopes },
    owner: { descriptor: owner, displayName: ownerName },
    ...(reach ? { reach } : {}),
    ...(validTo ? { validTo: validTo.toISOString() } : {}),
    ...(status ? { status } : {}),
  };
}

/** A report's line does not say where a token worked. Only one that outlives the retirement tells, by its end. */
function reachOf({ validTo, effectiveExpiry }: ReportLine): EvidenceToken["reach"] {
  if (!effectiveExpiry || !endsByRetirement(validTo?.getTime() ?? NaN, true)) return undefined;
  return effectiveExpiry.getTime() === globalTokensStopMs ? "all" : "these";
}

/** Only tokens that are listed as active are revoked, so the dates say the rest. */
function statusOf({ validTo, effectiveExpiry }: ReportLine, at: Date): TokenStatus | undefined {
  if (!effectiveExpiry) return undefined;
  if (validTo && validTo <= at) return "expired";
  return effectiveExpiry <= at ? "stopped" : "active";
}
