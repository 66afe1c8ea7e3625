import { link, mkdir, open, readFile, rename, rm, stat } from "node:fs/promises";
import { dirname } from "node:path";

import { holds } from "../../jobs/journal/holds";
import type { JournalEntry } from "../../jobs/journal/JournalEntry";
import type { JournalStore } from "../../jobs/journal/JournalStore";
import { readEntry } from "../../jobs/journal/readEntry";
import { isJsonObject } from "../../tokens/json/JsonObject";
import { codeOf } from "../files/codeOf";
import { hasDied, thisProcess } from "./hasDied";

/**
 * A journal as a file: a line of JSON for each entry, on disk before the next step. Ids, states and times; no names and
 * no secret. A line that a crash has cut off is skipped, and the next entry begins on a line of its own.
 */
export class FileJournalStore implements JournalStore {
  private readonly leasePath: string;
  private isLineEnded = false;

  constructor(private readonly path: string) {
    this.leasePath = `${path}.lease`;
  }

  async append(entry: JournalEntry): Promise<void> {
    await mkdir(dirname(this.path), { recursive: true });
    const file = await open(this.path, "a", 0o600);
    try {
      const start = this.isLineEnded ? "" : await this.missingEnd();
      await file.appendFile(`${start}${JSON.stringify(entry)}\n`);
      await file.datasync();
      this.isLineEnded = true;
    } catch (error) {
      this.isLineEnded = false;
      throw error;
    } finally {
      await file.close();
    }
  }

  /** Rejects for a file that is there and cannot be read, or is no journal: it must not be written over. */
  async readAll(): Promise<readonly unknown[]> {
    const lines = (await this.text()).split("\n").filter((line) => line !== "");
    const entries = lines.flatMap((line) => parsed(line) ?? []);
    // A crash may have cut the very first entry off; nothing was sent by then.
    const isBegun =
      entries.length > 0 || lines.every((line) => line.startsWith(firstText.slice(0, line.length)));
    if (!isBegun || entries.some((entry) => !readEntry(entry))) throw new Error("This is no journal.");
    return entries;
  }

  async forget(job: string): Promise<void> {
    const kept = (await this.readAll()).filter((entry) => !isJsonObject(entry) || entry.job !== job);
    const beside = `${this.path}.${process.pid}.part`;
    const file = await open(beside, "w", 0o600);
    try {
      for (const entry of kept) await file.appendFile(`${JSON.stringify(entry)}\n`);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, this.path);
    this.isLineEnded = true;
  }

  /**
   * The file of a lease is made by one process alone. That of a process that died is taken over: at once if it was one of
   * this machine, else when it has run out.
   */
  async takeLease(holder: string, nowMs: number, untilMs: number): Promise<boolean> {
    const lease = await this.readLease();
    const isOwn = isJsonObject(lease) && lease.holder === holder;
    if (!isOwn && holds(lease, new Date(nowMs)) && !hasDied(lease)) return false;
    const text = JSON.stringify({ holder, untilMs, ...thisProcess });
    if (isOwn) {
      const beside = `${this.leasePath}.${holder}.part`;
      await writeNew(beside, text, "w");
      await rename(beside, this.leasePath);
      return true;
    }
    await mkdir(dirname(this.path), { recursive: true });
    if (lease !== undefined && !(await this.removeLease(lease, holder))) return false;
    try {
      await writeNew(this.leasePath, text, "wx");
      return true;
    } catch (error) {
      if (codeOf(error) === "EEXIST") return false;
      throw error;
    }
  }

  async readLease(): Promise<unknown> {
    try {
      return await leaseIn(this.leasePath);
    } catch (error) {
      if (codeOf(error) === "ENOENT") return undefined;
      throw error;
    }
  }

  async releaseLease(holder: string): Promise<void> {
    const lease = await this.readLease();
    if (isJsonObject(lease) && lease.holder === holder) await rm(this.leasePath, { force: true });
  }

  /** Removes a lease that no longer counts. False if another process was faster: its own stays. */
  private async removeLease(lease: unknown, holder: string): Promise<boolean> {
    const aside = `${this.leasePath}.${holder}.old`;
    try {
      await rename(this.leasePath, aside);
      const isSame = JSON.stringify(await leaseIn(aside)) === JSON.stringify(lease);
      // Without links, its holder makes it anew.
      if (!isSame) await link(aside, this.leasePath).catch(() => undefined);
      await rm(aside, { force: true });
      return isSame;
    } catch (error) {
      if (codeOf(error) === "ENOENT") return false;
      throw error;
    }
  }

  /** The end of a line that was cut off. */
  private async missingEnd(): Promise<string> {
    const text = await this.text();
    return text === "" || text.endsWith("\n") ? "" : "\n";
  }

  private async text(): Promise<string> {
    try {
      return await readFile(this.path, "utf8");
    } catch (error) {
      if (codeOf(error) === "ENOENT") return "";
      throw error;
    }
  }
}

/** How the first line of every journal begins. */
const firstText = '{"part":"begin",';
/** Milliseconds that a lease without contents counts: made a moment ago by another process, it may not be written yet. */
const unwrittenMs = 5_000;

async function leaseIn(path: string): Promise<unknown> {
  const lease = parsed(await readFile(path, "utf8"));
  return isJsonObject(lease) ? lease : { untilMs: (await stat(path)).mtimeMs + unwrittenMs };
}

async function writeNew(path: string, text: string, flags: "w" | "wx"): Promise<void> {
  const file = await open(path, flags, 0o600);
  try {
    await file.writeFile(text);
  } finally {
    await file.close();
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
