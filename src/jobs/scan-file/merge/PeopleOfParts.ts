import type { FailedUser } from "../../scan/FailedUser";
import type { Part } from "./chooseParts";

/** Who was read in which part, and who in none. */
export class PeopleOfParts {
  /** By descriptor, the newest part that read the person. */
  readonly readIn = new Map<string, Part>();
  readonly readTwice: string[] = [];
  /** Those whom no part could read, as the newest says. */
  readonly failed = new Map<string, FailedUser>();
  readonly came: string[] = [];
  readonly notRead: string[] = [];
  readonly went: string[] = [];

  /**
   * @param parts Newest first.
   * @param isListed Whether every shard has read its list of users to the end. If not, nobody knows who came.
   */
  constructor(
    private readonly parts: readonly Part[],
    private readonly isListed: boolean,
  ) {
    for (const part of parts) this.noteRead(part);
    for (const part of parts) this.noteFailed(part);
    const newest = parts.find(({ hasWholeList }) => hasWholeList);
    for (const [descriptor, listedMs] of this.listed()) this.noteUnread(descriptor, listedMs, newest);
    if (newest) this.noteGone(newest);
  }

  /** Whether no part has read the person, or tried to. */
  isUnread(descriptor: string): boolean {
    return !this.readIn.has(descriptor) && !this.failed.has(descriptor);
  }

  private noteRead(part: Part): void {
    for (const descriptor of part.scan.read) {
      const known = this.readIn.get(descriptor);
      if (!known) this.readIn.set(descriptor, part);
      else if (known.index !== part.index) this.readTwice.push(descriptor);
    }
  }

  private noteFailed({ failed }: Part): void {
    for (const one of failed) {
      if (this.isUnread(one.owner.descriptor)) this.failed.set(one.owner.descriptor, one);
    }
  }

  /** Everyone on a list who was not read, with when the newest such list was begun. */
  private listed(): Map<string, number> {
    const listed = new Map<string, number>();
    for (const { waiting, others, beganMs } of this.parts) {
      for (const list of [waiting, others]) {
        for (const descriptor of list)
          if (this.isUnread(descriptor) && !listed.has(descriptor)) listed.set(descriptor, beganMs);
      }
    }
    return listed;
  }

  private noteUnread(descriptor: string, listedMs: number, newest: Part | undefined): void {
    const isWaiting = this.parts.some(({ waiting }) => waiting.has(descriptor));
    if (isWaiting || !this.isListed) this.notRead.push(descriptor);
    // Their shard did not find them: they came after it had looked, or were gone by then.
    else if (newest && listedMs >= newest.beganMs) this.came.push(descriptor);
    else this.went.push(descriptor);
  }

  private noteGone({ beganMs, failed, waiting, others, scan }: Part): void {
    const lists = [scan.read, new Set(failed.map(({ owner }) => owner.descriptor)), waiting, others];
    for (const [descriptor, part] of this.readIn) {
      if (part.beganMs < beganMs && !lists.some((list) => list.has(descriptor))) this.went.push(descriptor);
    }
  }
}
