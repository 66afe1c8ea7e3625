import { askPatiently } from "../pace/askPatiently";
import { failureOf, type Failure } from "../pace/Failure";
import { groupPlanned } from "./groupPlanned";
import { mayPass, usualPatience, type Patience } from "../pace/patience";
import type { PlannedToken } from "./PlannedToken";
import type { RevocationProgress } from "./RevocationProgress";
import type { RevocationRun } from "./RevocationRun";

/**
 * Lists the owners again until every token that was sent is gone, or the rounds are over. The first look at an owner
 * does not wait for the batches of others.
 */
export class Verification {
  /** Ids whose end is open, by owner; an owner leaves when none is. */
  private readonly open = new Map<string, readonly string[]>();
  private readonly unread = new Map<string, Failure>();
  private readonly plan: ReadonlyMap<string, readonly PlannedToken[]>;
  /** How many tokens of each owner are in batches that have not come to their end. */
  private readonly unsettled: Map<string, number>;
  private readonly firstLooks: Promise<void>[] = [];
  private readonly patience: Patience;

  constructor(
    plan: readonly PlannedToken[],
    private readonly run: RevocationRun,
  ) {
    this.plan = groupPlanned(plan);
    this.unsettled = new Map([...this.plan].map(([owner, tokens]) => [owner, tokens.length]));
    this.patience = run.options.patience ?? usualPatience;
  }

  /** To be told of each batch that has come to its end, whichever. */
  settled(batch: readonly PlannedToken[]): void {
    for (const [owner, tokens] of groupPlanned(batch)) {
      const left = (this.unsettled.get(owner) ?? 0) - tokens.length;
      this.unsettled.set(owner, left);
      if (left === 0) this.firstLooks.push(this.firstLook(owner));
    }
  }

  /**
   * To be called when all batches have come to their end. What is listed after the last round is `stillListed` when the
   * service had accepted it; else the reason of the sending stands.
   */
  async finish(): Promise<void> {
    await Promise.all(this.firstLooks);
    const { looksMs, outagesMs } = this.patience;
    for (const delay of looksMs.slice(1)) {
      if (!this.somethingMayStillVanish()) break;
      await this.lookAgain(delay, () => this.open.keys());
    }
    for (const delay of outagesMs) await this.lookAgain(delay, () => this.hidden());
    for (const { ids, progress } of this.endings()) this.run.report(ids, progress);
  }

  /** What is open still, those with the same ending together. */
  private endings(): Iterable<{ readonly ids: string[]; readonly progress: RevocationProgress }> {
    const endings = new Map<string, { readonly ids: string[]; readonly progress: RevocationProgress }>();
    for (const [owner, ids] of this.open) {
      for (const id of ids) {
        const progress = ending(this.run.progressOf(id), this.unread.get(owner));
        const key = JSON.stringify(progress);
        const same = endings.get(key);
        if (same) same.ids.push(id);
        else endings.set(key, { ids: [id], progress });
      }
    }
    return endings.values();
  }

  private async firstLook(owner: string): Promise<void> {
    const sent = (this.plan.get(owner) ?? []).filter((token) => this.run.wasSent(token));
    if (sent.length === 0) return;
    this.open.set(
      owner,
      sent.map(({ authorizationId }) => authorizationId),
    );
    await this.run.gate.wait(this.patience.looksMs[0] ?? 0);
    await this.look(owner);
  }

  private async lookAgain(delay: number, whom: () => Iterable<string>): Promise<void> {
    if (this.run.isStopped || [...whom()].length === 0) return;
    await this.run.gate.wait(delay);
    await Promise.all([...whom()].map((owner) => this.look(owner)));
  }

  private async look(owner: string): Promise<void> {
    const ids = this.open.get(owner) ?? [];
    const { gate, door, options } = this.run;
    try {
      const active = await askPatiently(gate, () => door.listActive(owner), options.signal);
      this.unread.delete(owner);
      this.run.report(
        ids.filter((id) => !active.has(id)),
        { state: "gone" },
      );
      const left = ids.filter((id) => active.has(id));
      if (left.length > 0) this.open.set(owner, left);
      else this.open.delete(owner);
    } catch (error) {
      this.unread.set(owner, failureOf(error));
    }
  }

  /** Worth another look: an owner that could not be read, or a token whose revocation was accepted or is unknown. */
  private somethingMayStillVanish(): boolean {
    const ids = [...this.open.values()].flat();
    return ids.length > 0 && (this.unread.size > 0 || ids.some((id) => this.isAwaited(id)));
  }

  /** Owners whose list could not be read, and may be readable later. */
  private hidden(): string[] {
    return [...this.unread].filter(([, why]) => mayPass(why.kind)).map(([owner]) => owner);
  }

  private isAwaited(id: string): boolean {
    return this.run.progressOf(id).state !== "refused";
  }
}

function ending(progress: RevocationProgress, unread: Failure | undefined): RevocationProgress {
  if (progress.state === "refused") return progress;
  if (unread) return { state: "unknown", why: unread };
  // Seen in the list after its request got no answer: it was not revoked, and the lost request is the reason.
  if (progress.state === "unknown") return { state: "refused", why: progress.why };
  return { state: "stillListed" };
}
