import { failureOf, type Failure } from "../pace/Failure";
import { finish } from "../../tokens/steps/finish";
import { TextMap } from "../../tokens/text/TextMap";
import { groupPlanned, type ByOwner } from "./groupPlanned";
import type { PlannedToken } from "./PlannedToken";
import type { RevocationProgress } from "./RevocationProgress";
import type { RevocationRun } from "./RevocationRun";

/**
 * Lists the owners until every token that was sent is gone, or patience runs out. The first look at an owner
 * does not wait for other owners' batches.
 */
export class Verification {
  /** Ids without a final state, by owner; none once all their tokens have one. */
  private readonly open = new TextMap<readonly string[]>();
  /** Why an owner's list could not be read the last time. */
  private readonly unread = new TextMap<Failure | undefined>();
  /** Number of each owner's tokens in batches that have not ended, once one has. */
  private readonly unsettled = new TextMap<number>();
  private readonly firstLooks: Promise<void>[] = [];

  constructor(
    private readonly plan: ByOwner,
    private readonly run: RevocationRun,
  ) {}

  /** Call this for each batch that has ended, however it ended. */
  settled(batch: readonly PlannedToken[]): void {
    for (const [owner, tokens] of finish(groupPlanned(batch))) {
      const left = (this.unsettled.get(owner) ?? this.plan.get(owner)?.length ?? 0) - tokens.length;
      this.unsettled.set(owner, left);
      if (left === 0) this.firstLooks.push(this.firstLook(owner));
    }
  }

  /**
   * Call this when all batches have ended. A token that is listed after the last look is `stillListed` if the
   * service had accepted its revocation; otherwise the reason from sending stands.
   */
  async finish(): Promise<void> {
    await Promise.all(this.firstLooks);
    for (const delayMs of this.run.patience.looksMs.slice(1)) {
      if (this.run.isStopped || this.awaited().length === 0) break;
      await this.run.gate.wait(delayMs);
      await Promise.all(this.awaited().map((owner) => this.look(owner)));
    }
    for (const { ids, progress } of this.endings()) this.run.report(ids, progress);
  }

  private async firstLook(owner: string): Promise<void> {
    const sent = (this.plan.get(owner) ?? []).filter((token) => this.run.wasSent(token));
    if (sent.length === 0) return;
    this.open.set(
      owner,
      sent.map(({ authorizationId }) => authorizationId),
    );
    await this.run.gate.wait(this.run.patience.looksMs[0] ?? 0);
    await this.look(owner);
  }

  private async look(owner: string): Promise<void> {
    const ids = this.open.get(owner) ?? [];
    try {
      const active = await this.run.listActive(owner);
      this.unread.set(owner, undefined);
      this.run.report(
        ids.filter((id) => !active.has(id)),
        { state: "gone" },
      );
      const left = ids.filter((id) => active.has(id));
      this.open.set(owner, left);
    } catch (error) {
      this.unread.set(owner, failureOf(error));
    }
  }

  /** Owners worth another look: those with a token whose revocation was accepted or is unknown. */
  private awaited(): string[] {
    const isAwaited = (id: string) => this.run.progressOf(id).state !== "refused";
    return [...this.open].flatMap(([owner, ids]) =>
      !this.unread.get(owner) && ids.some(isAwaited) ? owner : [],
    );
  }

  /** The tokens that are still open, grouped by how they end. */
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
}

function ending(progress: RevocationProgress, unread: Failure | undefined): RevocationProgress {
  if (progress.state === "refused") return progress;
  if (unread) return { state: "unknown", why: unread };
  // Listed although its request got no answer: it was not revoked, and the lost request is the reason.
  if (progress.state === "unknown") return { state: "refused", why: progress.why };
  return { state: "stillListed" };
}
