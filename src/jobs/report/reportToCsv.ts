import { itemsAtOnce } from "../../tokens/text/itemsAtOnce";
import { toCsv } from "../../tokens/text/toCsv";
import type { ReportLine, RevocationReport } from "./RevocationReport";

/** Programs read the column names too, so they are the same in every language. */
export const csvColumns = [
  "authorizationId",
  "tokenName",
  "scopes",
  "validToUtc",
  "owner",
  "ownerName",
  "ownerMail",
  "state",
  "whyKind",
  "whyStatus",
  "whyMessage",
  "supportReference",
  "sentAtUtc",
  "acceptedAtUtc",
  "stateAtUtc",
  "byId",
  "byName",
  "startedAtUtc",
  "organizationId",
  "organizationName",
  "reason",
  "filter",
  "isContinued",
  "wasProtected",
  "effectiveExpiryUtc",
] as const;

/**
 * One line per token, in parts: a head, then some lines each. Each line repeats who, when and why, so that lines can be
 * sorted and combined.
 */
export function* reportToCsv(report: RevocationReport): Generator<string, void> {
  const run = [
    report.byId,
    report.byName,
    report.startedAt.toISOString(),
    report.organizationId,
    report.organizationName,
    report.reason,
    new URLSearchParams(report.filter).toString(),
    String(report.isContinued),
  ];
  yield toCsv([csvColumns]);
  for (let start = 0; start < report.lines.length; start += itemsAtOnce) {
    const some = report.lines.slice(start, start + itemsAtOnce);
    yield toCsv(
      some.map((line) => [
        ...cellsOf(line),
        ...run,
        String(line.wasProtected),
        line.effectiveExpiry?.toISOString() ?? "",
      ]),
    );
  }
}

function cellsOf(line: ReportLine): string[] {
  return [
    line.authorizationId,
    line.tokenName,
    line.scopes.join(" "),
    line.validTo?.toISOString() ?? "",
    line.owner,
    line.ownerName,
    line.ownerMail ?? "",
    line.state,
    line.why?.kind ?? "",
    line.why?.status?.toString() ?? "",
    line.why?.serverMessage ?? "",
    line.why?.activityId ?? "",
    line.sentAt?.toISOString() ?? "",
    line.acceptedAt?.toISOString() ?? "",
    line.stateAt?.toISOString() ?? "",
  ];
}
