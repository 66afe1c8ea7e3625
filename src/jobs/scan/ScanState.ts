import type { Owner } from "../../tokens/organization/OwnedToken";
import { TokenColumns, type TableToken } from "../../tokens/organization/columns/TokenColumns";
import { TextSet } from "../../tokens/text/TextSet";
import { applySightings } from "../kept-scan/applySightings";
import { LatestSights } from "../kept-scan/LatestSights";
import type { Sighting } from "../kept-scan/Sighting";
import { Fifo } from "../pace/Fifo";
import { PageTrail } from "../pace/retry/PageTrail";
import type { Scanned } from "../kept-scan/KeptScan";
import type { FailedUser } from "./FailedUser";
import type { Whom } from "./Whom";

/** How far a scan has come. It survives a pause; only one run may work on it at a time. */
export class ScanState {
  readonly table: TokenColumns;
  /** People whose tokens are still to be read. */
  readonly pending = new Fifo<Owner>();
  readonly failed = new Map<string, FailedUser>();
  /** Descriptors of people whose tokens are being requested right now. */
  readonly asked = new Set<string>();
  /** Descriptors of everyone seen, so that someone listed twice is read once. */
  readonly found: TextSet;
  readonly serviceIdentities = new Set<string>();
  usersRead: number;
  /** Rows of the user list and of token lists that could not be read. */
  unreadableUsers = 0;
  unreadableTokens = 0;
  /** Descriptors of those who were read, but not every row of their list. */
  readonly partlyRead: TextSet;
  /** Descriptor of someone whose tokens were read, in this run or an earlier one. */
  witness: string | undefined;
  /** How far the user list has been read. */
  readonly users = new PageTrail();
  /** What was seen of tokens while this scan runs. Lists requested before that may still arrive. */
  private readonly sights = new LatestSights();

  /**
   * @param readBefore What an earlier scan of everyone had read, which is not read again. New rows are added
   * to its table.
   * @param beganAt Before anybody was read; of a continued scan, before its first part.
   */
  constructor(
    readonly whom: Whom,
    readBefore?: Scanned,
    readonly beganAt: Date | undefined = readBefore?.beganAt,
  ) {
    this.table = readBefore?.table ?? new TokenColumns();
    this.found = new TextSet(readBefore?.read);
    this.partlyRead = new TextSet(readBefore?.partlyRead);
    this.usersRead = this.found.size;
    [this.witness] = this.found;
    if (whom.kind === "everyone") return;
    this.users.advance(undefined);
    whom.owners.forEach((owner) => this.meet(owner));
  }

  meet(owner: Owner): void {
    const before = this.found.size;
    if (this.found.add(owner.descriptor) === before) this.pending.push(owner);
  }

  /** The list of users is read from its beginning again. */
  startUsersOver(): void {
    this.users.startOver();
    this.unreadableUsers = 0;
  }

  wasRead(descriptor: string): void {
    this.usersRead++;
    this.witness = descriptor;
    this.failed.delete(descriptor);
  }

  /** Adds an owner's tokens, requested at `listedAt`. Whatever was seen of them since is newer. */
  add(owner: Owner, tokens: readonly TableToken[], listedAt: Date): void {
    const asSeen = tokens.map((token) => {
      const seen = this.sights.since(listedAt, token.authorizationId);
      return seen ? { ...token, isRevoked: seen === "gone" } : token;
    });
    this.table.append({ ...owner, listedAt }, asSeen);
  }

  /** Marks what was seen of tokens that are scanned, or being scanned. Returns how many rows changed. */
  see(sightings: readonly Sighting[]): number {
    return applySightings(this.table, new LatestSights(this.sights.add(sightings)));
  }

  /** Lets the next run read everyone who could not be read, and nobody else. They stay in the list until then. */
  retryFailed(): void {
    this.endRetry();
    for (const { owner } of this.failed.values()) {
      if (!this.asked.has(owner.descriptor)) this.pending.push(owner);
    }
  }

  /** Takes the people to read again out of the queue. */
  endRetry(): void {
    this.pending.drop(({ descriptor }) => this.failed.has(descriptor));
  }

  /** Descriptors of those whose tokens were read, with or without any. */
  readDescriptors(): TextSet {
    const left = new TextSet(this.asked);
    for (const { descriptor } of this.pending.list()) left.add(descriptor);
    for (const descriptor of this.failed.keys()) left.add(descriptor);
    const read = new TextSet();
    for (const descriptor of this.found) if (!left.has(descriptor)) read.add(descriptor);
    return read;
  }

  get isComplete(): boolean {
    return this.users.isDone && this.pending.size === 0 && this.failed.size === 0;
  }
}
