import { inStretches } from "../../../tokens/steps/inStretches";
import { madeOfEach } from "../../../tokens/steps/madeOfEach";
import type { Steps } from "../../../tokens/steps/Steps";
import { TextSet } from "../../../tokens/text/TextSet";
import type { AuditReadingState } from "../../audit/AuditReading";
import type { Failure } from "../../pace/Failure";
import { countOutcomes, failuresFirstInSteps } from "../../report/OutcomeKind";
import type { RevocationReport } from "../../report/RevocationReport";
import type { EvidenceContent, EvidenceStep } from "../Evidence";
import { auditContent, type AuditSentences } from "./auditContent";
import { outcomeOfLine } from "./outcomeOfLine";
import { tokenOfLine } from "./tokenOfLine";

/** What the evidence of a revocation says in the language of the page. */
export interface ReportSentences {
  readonly audit: AuditSentences;
  /** The run went on with one that an earlier visit had begun. */
  readonly continued: string;
  /** It takes a while until a revoked token is refused everywhere, and its sessions may outlive it. */
  readonly sessions: string;
  /** When the tokens were made is not recorded, and of some not where they worked. */
  readonly origin: string;
  subject(tokens: number, people: number): string;
  includedProtected(tokens: number): string;
  why(failure: Failure): string;
  /** It is not known whether they were revoked. */
  notKnown(tokens: number): string;
  stillListed(tokens: number): string;
  open(tokens: number): string;
  onlyIds(tokens: number): string;
  missing(tokens: number): string;
}

interface Given {
  readonly report: RevocationReport;
  /** Tokens of the revocation that the report should have and has not. */
  readonly missing?: number | undefined;
  /** Absent if nobody can ask the audit log. */
  readonly audit?: AuditReadingState | undefined;
  /** The moment of sealing. */
  readonly closedAt: Date;
  readonly words: ReportSentences;
}

/** What the evidence of a revocation says. Tokens that need somebody come first. */
export function* contentOfReport({
  report,
  missing = 0,
  audit,
  closedAt,
  words,
}: Given): Steps<EvidenceContent> {
  const { byId, byName, organizationId, organizationName, startedAt, reason } = report;
  const lines = yield* failuresFirstInSteps(report.lines);
  const ids = lines.map(({ authorizationId }) => authorizationId);
  yield;
  const log = auditContent(audit, ids, words.audit);
  yield;
  const owners = new TextSet();
  yield* inStretches(lines.length, (start, end) => {
    for (const { owner } of lines.slice(start, end)) owners.add(owner);
  });
  const notKnown = notKnownOf(report, missing, words);
  yield;
  return {
    kind: "revocation",
    organization: { id: organizationId, name: organizationName },
    openedAt: startedAt.toISOString(),
    closedAt: closedAt.toISOString(),
    by: { displayName: byName, id: byId },
    reason,
    subject: words.subject(lines.length, owners.size),
    before: yield* madeOfEach(lines, (line) => tokenOfLine(line, startedAt)),
    after: yield* madeOfEach(lines, (line) => outcomeOfLine(line, words.why)),
    audit: log.audit,
    steps: stepsOf(report, words),
    unknown: [...notKnown, ...log.unknown],
  };
}

/** What was decided on the way. */
function stepsOf({ lines, isContinued, startedAt }: RevocationReport, words: ReportSentences) {
  const doneAt = startedAt.toISOString();
  const steps: EvidenceStep[] = [];
  if (isContinued) steps.push({ step: words.continued, doneAt });
  const included = lines.filter(({ wasProtected }) => wasProtected).length;
  if (included > 0) steps.push({ step: words.includedProtected(included), doneAt });
  return steps;
}

function notKnownOf({ lines }: RevocationReport, missing: number, words: ReportSentences): readonly string[] {
  const { unknown, stillListed, open } = countOutcomes(lines);
  const onlyIds = lines.filter(({ tokenName, scopes }) => tokenName === "" && scopes.length === 0).length;
  const said = (tokens: number, sentence: (tokens: number) => string) =>
    tokens > 0 ? [sentence(tokens)] : [];
  return [
    ...said(unknown, (tokens) => words.notKnown(tokens)),
    ...said(stillListed, (tokens) => words.stillListed(tokens)),
    ...said(open, (tokens) => words.open(tokens)),
    ...said(onlyIds, (tokens) => words.onlyIds(tokens)),
    ...said(missing, (tokens) => words.missing(tokens)),
    words.sessions,
    words.origin,
  ];
}
