import { shownText } from "../../tokens/naming/shownText";
import { queryText } from "../filter/filterOf";
import type { Facts } from "../CommandResult";
import { figuresOf } from "./figuresOf";
import type { ReportSource } from "./ReportSource";

/**
 * The numbers of a report, for `--json` and output variables. The names stay as they are:
 *
 * - `organizationId`, `organizationName`
 * - `takenAt` when the scan was taken, an ISO date; `isEveryone` whether it is of everyone; `isComplete` whether
 *   everyone of those was read
 * - `peopleRead`, `peopleFailed` (could not be read), `peoplePartlyRead` (some of their tokens could not be read)
 * - `tokensFound` all tokens of the scan, of which `active`, `expired`, `stopped` (with the retirement of tokens for all
 *   organizations) and `revoked`
 * - of the active ones: `activeOwners` how many people own them, `fullAccess`, `allOrganizations`, `highPrivilege` (with
 *   those that have full access), `longLived` (more than a year), `unknownScope`, `unknownExpiry`, `expiring7` and
 *   `expiring30` (within so many days)
 * - `filter` as query text; `findings` how many tokens it finds, of `owners` people
 * - only with rules: `rules` how many there are, `breaking` active tokens that break at least one, of `breakingOwners`
 *   people
 * - only with an earlier scan: `added` and `gone` tokens since then
 */
export function summaryFacts(source: ReportSource): Facts {
  const { scan, failed, query, organizationName, changes } = source;
  const { all, found, overview, breaches } = figuresOf(source);
  return {
    organizationId: scan.organizationId,
    organizationName: shownText(organizationName),
    takenAt: scan.takenAt.toISOString(),
    isEveryone: scan.isEveryone,
    isComplete: scan.isComplete,
    peopleRead: scan.read.size,
    peopleFailed: failed.length,
    peoplePartlyRead: scan.partlyRead?.size ?? 0,
    tokensFound: all.tokens,
    active: all.active,
    expired: all.expired,
    stopped: all.stopped,
    revoked: all.revoked,
    activeOwners: overview.owners,
    ...overview.risks,
    expiring7: all.expiring7,
    expiring30: all.expiring30,
    filter: queryText(query),
    findings: found.tokens,
    owners: found.owners,
    ...(breaches && {
      rules: breaches.rules.length,
      breaking: breaches.any.tokens,
      breakingOwners: breaches.any.owners,
    }),
    ...(changes && { added: changes.value.added.length, gone: changes.value.gone.length }),
  };
}
