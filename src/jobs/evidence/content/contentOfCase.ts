import { shownText } from "../../../tokens/naming/shownText";
import type { OwnedToken, Owner } from "../../../tokens/organization/OwnedToken";
import { displayName, shorten } from "../../../tokens/text/displayText";
import { isRevocable, statusOf, type TokenStatus } from "../../../tokens/token/statusOf";
import type { AuditReadingState } from "../../audit/AuditReading";
import { caseSteps, type CaseStep, type FoundBy, type IncidentCase } from "../../incident/IncidentCase";
import type { Failure } from "../../pace/Failure";
import type { Reporter } from "../../report/reportHead";
import type { ReportLine, RevocationReport } from "../../report/RevocationReport";
import type { EvidenceContent, EvidenceOutcome, EvidenceStep, EvidenceToken } from "../Evidence";
import { auditContent, type AuditSentences } from "./auditContent";
import { outcomeOfLine } from "./outcomeOfLine";

/** The steps that a report names: its own sealing is none of them. */
export type ReportedStep = "find" | "revoke" | Exclude<CaseStep, "evidence">;

/** What the evidence of a leaked token says in the language of the page. */
export interface CaseSentences {
  readonly audit: AuditSentences;
  /** That a token leaked. */
  readonly leaked: string;
  readonly foundBy: Readonly<Record<FoundBy, string>>;
  /** It takes a while until a revoked token is refused everywhere, and its sessions may outlive it. */
  readonly sessions: string;
  readonly whoReadIt: string;
  /** Nobody but the person says that steps were done. */
  readonly marked: string;
  /** It was not revoked in this visit, so when and by whom is not known. */
  readonly revokedEarlier: string;
  readonly noName: string;
  byHash(end: string): string;
  subject(token: string, owner: string): string;
  revokedWhy(reason: string): string;
  why(failure: Failure): string;
}

interface Given {
  readonly incident: IncidentCase;
  readonly token: OwnedToken;
  readonly owner: Owner;
  /** Of the token, now. */
  readonly status: TokenStatus;
  /** The revocation of this visit, whatever it revoked. */
  readonly run: RevocationReport | undefined;
  readonly audit: AuditReadingState | undefined;
  readonly reporter: Reporter;
  /** The moment of sealing. */
  readonly closedAt: Date;
  readonly steps: Readonly<Record<ReportedStep, string>>;
  readonly words: CaseSentences;
}

const longestName = 120;

/** What the evidence of one leaked token says. */
export function contentOfCase(given: Given): EvidenceContent {
  const { incident, token, owner, status, run, reporter, closedAt, words } = given;
  const { user, organization } = reporter;
  const line = run?.lines.find(({ authorizationId }) => authorizationId === token.authorizationId);
  const log = auditContent(given.audit, [token.authorizationId], words.audit);
  const isRevokedEarlier = status === "revoked" && line?.state !== "gone";
  return {
    kind: "incident",
    organization: { id: organization.id, name: organization.name },
    openedAt: incident.openedAt.toISOString(),
    closedAt: closedAt.toISOString(),
    by: { displayName: user.displayName, id: user.id },
    reason: reasonOf(incident, line && run?.reason, words),
    subject: words.subject(
      shorten(shownText(token.name), longestName) || words.noName,
      shorten(displayName(owner.displayName), longestName),
    ),
    before: [tokenOf(token, owner, statusBefore(given, line))],
    after: outcomeOf(token, status, line, words),
    audit: log.audit,
    steps: stepsOf(given, line),
    unknown: [
      ...(isRevokedEarlier ? [words.revokedEarlier] : []),
      words.whoReadIt,
      words.sessions,
      words.marked,
      ...log.unknown,
    ],
  };
}

function reasonOf(
  { foundBy, hashEnd }: IncidentCase,
  reason: string | undefined,
  words: CaseSentences,
): string {
  return [
    words.leaked,
    foundBy === "hash" && hashEnd !== undefined ? words.byHash(hashEnd) : words.foundBy[foundBy],
    ...(reason ? [words.revokedWhy(reason)] : []),
  ].join(" ");
}

function tokenOf(token: OwnedToken, owner: Owner, status: TokenStatus | undefined): EvidenceToken {
  const { authorizationId, name, scopes, reach, validFrom, validTo } = token;
  return {
    ...{ authorizationId, name, scopes },
    owner: { descriptor: owner.descriptor, displayName: owner.displayName },
    reach: reach.kind === "all" ? "all" : "these",
    ...(validFrom ? { validFrom: validFrom.toISOString() } : {}),
    ...(validTo ? { validTo: validTo.toISOString() } : {}),
    ...(status ? { status } : {}),
  };
}

/** What the token was when the case was opened; `undefined` if it is revoked since nobody knows when. */
function statusBefore({ token, incident, status }: Given, line: ReportLine | undefined) {
  const { openedAt } = incident;
  if (status !== "revoked") return statusOf(token, openedAt);
  const goneAt = line?.state === "gone" ? line.stateAt : undefined;
  return goneAt && statusOf({ ...token, isRevoked: goneAt <= openedAt }, openedAt);
}

/** Nothing became of a token that ended by itself. */
function outcomeOf(
  { authorizationId }: OwnedToken,
  status: TokenStatus,
  line: ReportLine | undefined,
  words: CaseSentences,
): readonly EvidenceOutcome[] {
  if (status === "revoked" && line?.state !== "gone") return [{ authorizationId, outcome: "gone" }];
  if (line) return [outcomeOfLine(line, words.why)];
  return isRevocable(status) ? [{ authorizationId, outcome: "open" }] : [];
}

function stepsOf({ incident, status, steps }: Given, line: ReportLine | undefined): readonly EvidenceStep[] {
  const entry = (step: ReportedStep, doneAt: Date | undefined): EvidenceStep => ({
    step: steps[step],
    ...(doneAt ? { doneAt: doneAt.toISOString() } : {}),
  });
  const goneAt = line?.state === "gone" ? line.stateAt : undefined;
  const said = caseSteps.flatMap((step) => (step === "evidence" ? [] : [entry(step, incident.steps[step])]));
  return [
    entry("find", incident.openedAt),
    ...(goneAt || isRevocable(status) ? [entry("revoke", goneAt)] : []),
    ...said,
  ];
}
