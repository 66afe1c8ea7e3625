import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

import { dayInMilliseconds } from "../../../tokens/token/expiry";
import { isJsonObject, type JsonObject } from "../../../tokens/json/JsonObject";
import { PeopleRead } from "./PeopleRead";
import { readHead, type ScanFileHead } from "./readHead";
import type { ScanFileReading } from "./ScanFileReading";

type Wrong = Exclude<ScanFileReading, { kind: "scan" }>;

const edited: Wrong = { kind: "edited" };

/** Puts a scan together from the lines of its file. */
export class ScanFileLines {
  private readonly hash = sha256.create();
  private head: ScanFileHead | undefined;
  private readonly people: PeopleRead;
  private hasEnded = false;

  /** @param now What is said to be later was written by a clock that is ahead, and counts as now. */
  constructor(private readonly now: Date) {
    this.people = new PeopleRead(now);
  }

  get isBegun(): boolean {
    return this.head !== undefined;
  }

  /** Takes the next line. Returns what is wrong with it; then the file is of no use. */
  take(line: string): Wrong | undefined {
    const value = parse(line);
    if (!this.head) return this.begin(line, value);
    if (this.hasEnded || !isJsonObject(value)) return edited;
    if (value.end !== undefined) return this.end(value);
    this.hash.update(utf8ToBytes(`${line}\n`));
    return this.people.take(value);
  }

  /** The scan, after the last line. `rest` is what comes behind its line feed. */
  finish(rest: string): ScanFileReading {
    if (!this.head) {
      const wrong = this.begin(rest, parse(rest));
      return wrong ?? { kind: "cut" };
    }
    if (rest !== "") {
      // Some programs take the last line feed away, and nothing is lost with it.
      const value = parse(rest);
      if (this.hasEnded) return edited;
      const wrong =
        isJsonObject(value) && value.end !== undefined ? this.end(value) : { kind: "cut" as const };
      if (wrong) return wrong;
    }
    if (!this.hasEnded) return { kind: "cut" };
    const { organizationName, shard, hasWholeList, beganAt, takenAt, ...head } = this.head;
    const { table, read, partlyRead, failed, waiting, others, signIns } = this.people;
    const { organizationId, isEveryone, isComplete } = head;
    const dates = { takenAt: this.atMostNow(takenAt), beganAt: beganAt && this.atMostNow(beganAt) };
    const scan = { organizationId, isEveryone, isComplete, ...dates, table, read, partlyRead };
    const content = { scan, organizationName, shard, hasWholeList, others, signIns };
    return { kind: "scan", content: { ...content, failed: [...failed.values()], waiting } };
  }

  private begin(line: string, value: unknown): Wrong | undefined {
    const head = readHead(value);
    if (head.kind !== "head") return head;
    if (head.takenAt.getTime() > this.now.getTime() + dayInMilliseconds) return { kind: "fromTheFuture" };
    this.hash.update(utf8ToBytes(`${line}\n`));
    this.head = head;
    this.people.standIn = this.atMostNow(head.takenAt);
    return undefined;
  }

  private end({ end, sha256: said }: JsonObject): Wrong | undefined {
    this.hasEnded = true;
    if (!isJsonObject(end) || said !== bytesToHex(this.hash.digest())) return edited;
    const { counts } = this.people;
    const isCounted = Object.entries(counts).every(([name, count]) => end[name] === count);
    const isLeft = counts.failed + counts.waiting > 0;
    return isCounted && !(isLeft && this.head?.isComplete) ? undefined : edited;
  }

  private atMostNow(date: Date): Date {
    return date > this.now ? this.now : date;
  }
}

/** `undefined` for what is no JSON. */
function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
