import { shownText } from "../../tokens/naming/shownText";
import { inStretches } from "../../tokens/steps/inStretches";
import type { Steps } from "../../tokens/steps/Steps";
import { TextSet } from "../../tokens/text/TextSet";
import type { Failure } from "../pace/Failure";
import type { Outcome, Outcomes } from "../revocation/Outcomes";
import type { DescribedToken, RevocationPlan } from "../revocation/plan/RevocationPlan";
import type { ReportHead, ReportLine, RevocationReport } from "./RevocationReport";

/**
 * The report of a run while it goes on. A token to which nothing has happened since the last look keeps its line, so that
 * 100,000 lines are not made each time, and whoever shows them draws only what is new.
 */
export class LiveReport {
  private readonly head: ReportHead;
  private lines: readonly ReportLine[] = [];
  /** The lines to be, before they are shown. */
  private readonly made: ReportLine[] = [];
  private hasChanged = false;
  /** What each line was made of. */
  private readonly told: Outcome[] = [];
  /** The ids of the plan, at the places of their lines, unless one is there twice. */
  private readonly ids = new TextSet();
  /** How much of what was recorded is in the lines. */
  private heard = 0;

  constructor(
    head: ReportHead,
    private readonly plan: RevocationPlan,
    private readonly outcomes: Outcomes,
  ) {
    const filter = Object.entries(head.filter).map(([key, value]) => [key, shownText(value)]);
    this.head = {
      ...head,
      byName: shownText(head.byName),
      organizationName: shownText(head.organizationName),
      reason: shownText(head.reason),
      filter: Object.fromEntries(filter),
    };
  }

  /** As it was when it was last brought up to date; without lines before that. */
  get latest(): RevocationReport {
    return { ...this.head, lines: this.lines };
  }

  /**
   * Brings it up to date: one line per token, in the order of the plan. The lines are a new array if one has changed.
   * What happens meanwhile may be missing.
   */
  *update(): Steps<RevocationReport> {
    const isKnown = this.ids.size === this.plan.tokens.length;
    yield* isKnown ? this.lookAtRecorded() : this.lookAtAll();
    if (this.hasChanged) this.lines = [...this.made];
    this.hasChanged = false;
    return this.latest;
  }

  private *lookAtAll(): Steps<void> {
    const { tokens } = this.plan;
    this.heard = this.outcomes.recorded.length;
    yield* inStretches(tokens.length, (start, end) => {
      for (const [index, token] of tokens.slice(start, end).entries()) {
        const { authorizationId } = token;
        this.ids.add(authorizationId);
        this.lookAt(start + index, token, authorizationId);
      }
    });
  }

  private *lookAtRecorded(): Steps<void> {
    const { recorded } = this.outcomes;
    const before = this.heard;
    yield* inStretches(recorded.length - before, (start, end) => {
      for (const id of recorded.slice(before + start, before + end)) {
        const place = this.ids.placeOf(id);
        const token = this.plan.tokens[place];
        if (token) this.lookAt(place, token, id);
      }
      this.heard = Math.max(this.heard, before + end);
    });
  }

  private lookAt(place: number, token: DescribedToken, id: string): void {
    const outcome = this.outcomes.of(id);
    if (this.told[place] === outcome) return;
    this.told[place] = outcome;
    this.made[place] = lineOf(token, outcome, this.plan.includedProtected?.has(id) ?? false);
    this.hasChanged = true;
  }
}

/** Written out: copying the token and adding to the copy takes Chromium 17 times as long, and Node 20 over 300 times. */
function lineOf(token: DescribedToken, outcome: Outcome, wasProtected: boolean): ReportLine {
  const { progress } = outcome;
  return {
    authorizationId: token.authorizationId,
    tokenName: token.tokenName,
    scopes: token.scopes,
    validTo: token.validTo,
    effectiveExpiry: token.effectiveExpiry,
    owner: token.owner,
    ownerName: token.ownerName,
    ownerMail: token.ownerMail,
    state: progress.state,
    why: "why" in progress ? writtenFailure(progress.why) : undefined,
    sentAt: outcome.sentAt,
    acceptedAt: outcome.acceptedAt,
    stateAt: outcome.stateAt,
    wasProtected,
  } satisfies Record<keyof ReportLine, unknown>;
}

function writtenFailure({ serverMessage, activityId, ...rest }: Failure): Failure {
  return {
    ...rest,
    ...(serverMessage === undefined ? {} : { serverMessage: shownText(serverMessage) }),
    ...(activityId === undefined ? {} : { activityId: shownText(activityId) }),
  };
}
