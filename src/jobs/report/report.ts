import { displayName } from "../../tokens/text/displayText";
import { looksLikeToken } from "../../tokens/naming/looksLikeToken";
import type { TokenColumns } from "../../tokens/organization/columns/TokenColumns";
import type { Failure } from "../pace/Failure";
import type { RevocationEvent, RevocationState } from "../revocation/revocation";

/** What became of one token. Times are those of this browser. */
export interface ReportLine {
  readonly authorizationId: string;
  readonly tokenName: string;
  readonly scopes: readonly string[];
  readonly validTo: Date | undefined;
  /** Subject descriptor. */
  readonly owner: string;
  readonly ownerName: string;
  readonly ownerMail: string | undefined;
  readonly state: RevocationState;
  readonly why: Failure | undefined;
  readonly sentAt: Date | undefined;
  readonly acceptedAt: Date | undefined;
  /** When it came to its state. */
  readonly stateAt: Date | undefined;
}

export interface ReportHead {
  readonly byId: string;
  readonly byName: string;
  readonly startedAt: Date;
  readonly organizationId: string;
  readonly organizationName: string;
  readonly reason: string;
  /** The filter as in the host's address. */
  readonly filter: Readonly<Record<string, string>>;
  /** The run went on with what another one had begun. */
  readonly isContinued: boolean;
}

export interface RevocationReport extends ReportHead {
  readonly lines: readonly ReportLine[];
}

/** A report that fills while the job runs. */
export class ReportInProgress {
  private readonly lines = new Map<string, ReportLine>();
  private readonly head: ReportHead;

  constructor(head: ReportHead, lines: readonly ReportLine[]) {
    this.head = { ...head, reason: withoutSecret(head.reason), filter: filterWithoutSecrets(head.filter) };
    for (const line of lines) this.lines.set(line.authorizationId, line);
  }

  record({ authorizationIds, progress, at }: RevocationEvent): void {
    for (const id of authorizationIds) {
      const line = this.lines.get(id);
      if (!line) continue;
      this.lines.set(id, {
        ...line,
        state: progress.state,
        why: "why" in progress ? progress.why : undefined,
        sentAt: progress.state === "sent" ? at : line.sentAt,
        acceptedAt: progress.state === "accepted" ? at : line.acceptedAt,
        stateAt: at,
      });
    }
  }

  get report(): RevocationReport {
    return { ...this.head, lines: [...this.lines.values()] };
  }
}

/** The lines of a plan, from the rows of the table it was made of. */
export function linesOf(table: TokenColumns, rows: Iterable<number>): ReportLine[] {
  return Array.from(rows, (row) => {
    const { authorizationId, name, scopes, validTo } = table.tokenAt(row);
    const owner = table.ownerAt(row);
    return {
      ...lineOf(authorizationId, owner.descriptor),
      tokenName: withoutSecret(displayName(name)),
      scopes,
      validTo,
      ownerName: displayName(owner.displayName),
      ownerMail: owner.mailAddress,
    };
  });
}

/** A line of a job that was begun before, of which the journal keeps ids only. */
export function lineOf(authorizationId: string, owner: string): ReportLine {
  return {
    authorizationId,
    tokenName: "",
    scopes: [],
    validTo: undefined,
    owner,
    ownerName: "",
    ownerMail: undefined,
    state: "planned",
    why: undefined,
    sentAt: undefined,
    acceptedAt: undefined,
    stateAt: undefined,
  };
}

/** Some people put a token's value into its name, or into a search; a report is handed on. */
function withoutSecret(text: string): string {
  return looksLikeToken(text) ? "***" : text;
}

function filterWithoutSecrets(filter: ReportHead["filter"]): ReportHead["filter"] {
  return Object.fromEntries(Object.entries(filter).map(([key, value]) => [key, withoutSecret(value)]));
}
