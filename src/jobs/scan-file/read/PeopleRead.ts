import type { JsonObject } from "../../../tokens/json/JsonObject";
import { isJsonObject } from "../../../tokens/json/JsonObject";
import { readTexts } from "../../../tokens/json/readTexts";
import { TokenColumns, type TableToken } from "../../../tokens/organization/columns/TokenColumns";
import { TextSet } from "../../../tokens/text/TextSet";
import type { FailedUser } from "../../scan/FailedUser";
import { mostOfScanFile } from "../scanFileFormat";
import { isId, isMark, readDate, readFailed, readOwner, readSignIn, readToken } from "./readFields";

type Wrong = { readonly kind: "edited" | "tooLarge" };

const edited: Wrong = { kind: "edited" };

/** The people of a scan file, as far as its lines were read. */
export class PeopleRead {
  readonly table = new TokenColumns();
  readonly read = new TextSet();
  readonly partlyRead = new TextSet();
  readonly failed = new Map<string, FailedUser>();
  readonly waiting = new Set<string>();
  readonly others = new Set<string>();
  readonly signIns = new Map<string, Date | "never">();
  private last = "";

  /** @param standIn For when somebody's list was read, where the file does not say it. */
  constructor(
    private readonly now: Date,
    public standIn: Date = now,
  ) {}

  get counts() {
    const { read, table, failed, waiting, others, signIns } = this;
    return {
      people: read.size,
      tokens: table.length,
      failed: failed.size,
      waiting: waiting.size,
      others: others.size,
      signIns: signIns.size,
    };
  }

  /** Takes a line between head and end. */
  take(line: JsonObject): Wrong | undefined {
    const wrong = this.takeLine(line);
    if (wrong) return wrong;
    const { tokens, ...people } = this.counts;
    const isTooMuch =
      tokens > mostOfScanFile.tokens || Object.values(people).some((count) => count > mostOfScanFile.people);
    return isTooMuch ? { kind: "tooLarge" } : undefined;
  }

  private takeLine(line: JsonObject): Wrong | undefined {
    if (line.person !== undefined) return this.takePerson(line);
    if (line.failed !== undefined) return this.takeFailed(line);
    if (line.waiting !== undefined) return this.takeDescriptors(line.waiting, this.waiting);
    if (line.others !== undefined) return this.takeDescriptors(line.others, this.others);
    return this.takeSignIns(line.signIns);
  }

  private takePerson({ person, listedAt, partly, tokens }: JsonObject): Wrong | undefined {
    const descriptor = isJsonObject(person) ? person.descriptor : undefined;
    // In order, so that nobody comes twice.
    if (!isId(descriptor) || descriptor <= this.last || !isMark(partly)) return edited;
    this.last = descriptor;
    this.read.add(descriptor);
    if (partly) this.partlyRead.add(descriptor);
    if (tokens === undefined) return undefined;
    const owner = readOwner(person);
    const listed = readTokens(tokens);
    const at = listedAt === undefined ? this.standIn : readDate(listedAt);
    if (!owner || !listed || !at) return edited;
    try {
      this.table.append({ ...owner, listedAt: at > this.now ? this.now : at }, listed);
    } catch (error) {
      if (error instanceof RangeError) return { kind: "tooLarge" };
      throw error;
    }
    return undefined;
  }

  private takeFailed(line: JsonObject): Wrong | undefined {
    const failed = readFailed(line);
    if (!failed || this.isKnown(failed.owner.descriptor)) return edited;
    this.failed.set(failed.owner.descriptor, failed);
    return undefined;
  }

  private takeDescriptors(value: unknown, target: Set<string>): Wrong | undefined {
    const descriptors = readTexts(value, isId);
    if (!descriptors || descriptors.some((descriptor) => this.isKnown(descriptor))) return edited;
    for (const descriptor of descriptors) target.add(descriptor);
    return undefined;
  }

  private takeSignIns(value: unknown): Wrong | undefined {
    if (!Array.isArray(value)) return edited;
    for (const pair of value) {
      const [descriptor, signIn] = Array.isArray(pair) ? [pair[0], readSignIn(pair[1])] : [];
      if (!isId(descriptor) || signIn === undefined) return edited;
      this.signIns.set(descriptor, signIn);
    }
    return undefined;
  }

  /** Everyone is in one list only. */
  private isKnown(descriptor: string): boolean {
    const { read, failed, waiting, others } = this;
    return [read, failed, waiting, others].some((known) => known.has(descriptor));
  }
}

/** Of somebody who has any. */
function readTokens(value: unknown): readonly TableToken[] | undefined {
  if (!Array.isArray(value) || value.length === 0 || value.length > mostOfScanFile.tokens) return undefined;
  const tokens = value.flatMap((token: unknown) => readToken(token) ?? []);
  return tokens.length === value.length ? tokens : undefined;
}
