import type { Owner } from "../../tokens/organization/OwnedToken";
import { failureOf, type Failure } from "../pace/Failure";
import { Gate } from "../pace/Gate";
import type { ScanDoor } from "./ScanDoor";
import type { ScanOptions } from "./ScanOptions";
import type { ScanProgress } from "./ScanProgress";
import type { ScanState } from "./ScanState";
import { Setbacks, type Verdict } from "./Setbacks";

/** Number of people known but not yet read above which the user list is not read further. */
const readAhead = 20_000;

/** One stretch of a scan, from start or resumption to end or pause. */
export class ScanStretch {
  /** Its bell rings whenever there is something new to report. */
  readonly gate: Gate;
  why: Failure | undefined;
  private readonly setbacks = new Setbacks();
  private underWay = 0;
  private isReadingUsers = false;
  /** Why this run stopped reading the user list. Unless it stops the whole run, people already known are still read. */
  noMoreUsers: Failure | undefined;
  private isOver = false;
  /** The check whether anyone can still be read, while it is under way. */
  private probe: Promise<boolean> | undefined;
  /** An error of ours that a task threw, not a failure of the service. It ends the scan. */
  private bug: { readonly error: unknown } | undefined;

  constructor(
    private readonly scan: ScanState,
    private readonly door: ScanDoor,
    private readonly options: ScanOptions,
    private readonly signal: AbortSignal,
  ) {
    this.gate = options.gate ?? new Gate({ ...options, signal });
  }

  get state(): ScanProgress["state"] {
    if (!this.isOver) return this.gate.waitingUntil ? "waiting" : "running";
    const isDone = this.scan.users.isDone && this.scan.pending.size === 0;
    return isDone ? "done" : "paused";
  }

  async work(): Promise<void> {
    this.startTasks();
    // Others of the gate may take all of its room for a while, and ring when they end.
    while (this.underWay > 0 || this.hasMore) {
      await this.gate.changed.next();
      this.startTasks();
    }
    if (this.bug) throw this.bug.error;
    this.why ??= this.noMoreUsers;
    this.isOver = true;
  }

  private get isStopping(): boolean {
    return this.signal.aborted || this.why !== undefined || this.bug !== undefined;
  }

  private get hasMore(): boolean {
    const { users, pending } = this.scan;
    return !this.isStopping && (pending.size > 0 || !(users.isDone || this.noMoreUsers));
  }

  private startTasks(): void {
    while (this.gate.hasRoom && !this.isStopping) {
      const task = this.nextTask();
      if (!task) return;
      this.underWay++;
      const over = () => {
        this.underWay--;
        this.gate.changed.ring();
      };
      task().then(over, (error: unknown) => {
        this.bug ??= { error };
        over();
      });
    }
  }

  private nextTask(): (() => Promise<void>) | undefined {
    const { users, pending } = this.scan;
    const isUserListOpen = !users.isDone && !this.isReadingUsers && !this.noMoreUsers;
    if (isUserListOpen && pending.size < readAhead) {
      this.isReadingUsers = true;
      return () => this.readUsers().finally(() => (this.isReadingUsers = false));
    }
    const owner = pending.take();
    return owner && (() => this.readTokens(owner));
  }

  private async readTokens(owner: Owner): Promise<void> {
    const { asked, pending } = this.scan;
    asked.add(owner.descriptor);
    let isSettled = false;
    try {
      isSettled = await this.readOrGiveUp(owner);
    } finally {
      // After an error of ours too, whoever was neither read nor given up still has to be read.
      if (!isSettled) pending.push(owner);
      asked.delete(owner.descriptor);
    }
  }

  private async readOrGiveUp(owner: Owner): Promise<boolean> {
    let listedAt = this.options.now();
    const result = await this.ask((signal) => {
      // The wait for a turn at the service ends only here.
      listedAt = this.options.now();
      return this.door.readTokens(owner.descriptor, signal);
    });
    if (!("answer" in result))
      return result.failure !== undefined && (await this.isGivenUp(owner, result.failure));
    const { tokens, unreadable } = result.answer;
    const lastAccessed = owner.lastAccessed ?? this.options.signIns?.get(owner.descriptor);
    // In one go: whenever the scan is copied, the copy has both the tokens and the person, or neither.
    if (tokens.length > 0) this.scan.add({ ...owner, lastAccessed }, tokens, listedAt);
    this.scan.asked.delete(owner.descriptor);
    this.scan.wasRead(owner.descriptor);
    this.scan.unreadableTokens += unreadable;
    if (unreadable > 0) this.scan.partlyRead.add(owner.descriptor);
    this.setbacks.readTokens();
    return true;
  }

  /** What a failure means for this person and for all others. Whoever is given up is listed with the reason. */
  private async isGivenUp(owner: Owner, why: Failure): Promise<boolean> {
    const { failed } = this.scan;
    const verdict = this.setbacks.ofUser(owner.descriptor, why, this.gate.lanes);
    // An expired session has nothing to do with this person, even if the service lets another request pass.
    const isDoubtful = verdict.kind === "stop" && why.kind !== "signedOut";
    const isTheirs = verdict.kind === "giveUp" || (isDoubtful && (await this.canStillRead()));
    if (this.signal.aborted) return false;
    const isRetry = failed.has(owner.descriptor);
    if (isTheirs || (verdict.kind === "stop" && isRetry)) {
      failed.set(owner.descriptor, { owner, why });
      // What would stop a scan ends a retry: everyone in it is still listed.
      if (!isTheirs) this.scan.endRetry();
      return true;
    }
    await this.obey(verdict, why);
    return false;
  }

  /**
   * Whether someone who was read before can be read now: then the failure concerns only this person, not the
   * caller or the service.
   */
  private canStillRead(): Promise<boolean> {
    const { witness } = this.scan;
    if (witness === undefined) return Promise.resolve(false);
    this.probe ??= this.ask((signal) => this.door.readTokens(witness, signal))
      .then((result) => {
        if ("answer" in result) this.setbacks.readTokens();
        return "answer" in result;
      })
      .finally(() => (this.probe = undefined));
    return this.probe;
  }

  private async readUsers(): Promise<void> {
    const { users } = this.scan;
    const result = await this.ask((signal) => this.door.readUsers(users.continuationToken, signal));
    if ("answer" in result) {
      const { owners, serviceIdentities, continuationToken } = result.answer;
      owners.forEach((owner) => this.scan.meet(owner));
      serviceIdentities.forEach((descriptor) => this.scan.serviceIdentities.add(descriptor));
      if (!users.isCircle(continuationToken)) {
        this.scan.unreadableUsers += result.answer.unreadable;
        this.setbacks.readUsers();
        users.advance(continuationToken);
        return;
      }
    }
    const why: Failure | undefined = "answer" in result ? { kind: "unexpected" } : result.failure;
    if (!why) return;
    const verdict = this.setbacks.ofPage(why, users.continuationToken !== undefined, this.gate.lanes);
    if (verdict.kind === "giveUp" || verdict.kind === "stop") this.noMoreUsers = why;
    if (verdict.kind === "startOver") this.scan.startUsersOver();
    await this.obey(verdict, why);
  }

  /** Not a failure: the request was not sent, or the pause cut it off. */
  private async ask<T>(
    question: (signal: AbortSignal) => Promise<T>,
  ): Promise<{ answer: T } | { failure: Failure | undefined }> {
    try {
      const ask = async (signal: AbortSignal) => ({ answer: await question(signal) });
      return (await this.gate.ask(ask, () => !this.isStopping)) ?? { failure: undefined };
    } catch (error) {
      return { failure: this.signal.aborted ? undefined : failureOf(error) };
    }
  }

  private async obey(verdict: Verdict, why: Failure): Promise<void> {
    if (verdict.kind === "stop") this.why ??= why;
    if (verdict.kind === "holdAll") this.gate.hold(verdict.milliseconds);
    if (verdict.kind === "later") await this.gate.wait(verdict.milliseconds);
  }
}
