import { inLanes } from "../pace/inLanes";
import { nextTask } from "../pace/nextTask";
import { inSlices } from "../slices/inSlices";
import { countOutcomes } from "../report/OutcomeKind";
import type { ReportLine, RevocationReport } from "../report/RevocationReport";
import type { HistoryData } from "./HistoryData";
import { readIndex, writeIndex, type HistoryIndex } from "./HistoryIndex";
import { readHead, readLines } from "./readRun";
import type { RunRecord } from "./RunRecord";
import type { RunEnding, RunSummary } from "./RunSummary";
import { writeRun } from "./writeRun";

/** Kept apart, so that one's own single tokens never push out the revocation of thousands. */
const collections = { bulk: "revocations", own: "ownRevocations" };

/** Whose tokens were revoked: other people's, or the person's own. */
export type RunKind = keyof typeof collections;

const indexId = "index";
/** Of another tab that writes at the same moment. */
const mostTries = 6;
const lanes = 6;
/** https://learn.microsoft.com/azure/devops/extend/develop/data-storage: this etag always wins. */
const anyEtag = -1;

/** What one person has revoked, as Azure DevOps keeps it for them. Every call may reject. */
export class History {
  private readonly collection: string;

  constructor(
    private readonly data: HistoryData,
    kind: RunKind,
  ) {
    this.collection = collections[kind];
  }

  /** Newest first. */
  async list(): Promise<HistoryIndex> {
    return readIndex((await this.data.getDocument(this.collection, indexId))?.fields);
  }

  /** `undefined` if it is not there, or its first document makes no sense. */
  async read(id: string): Promise<RunRecord | undefined> {
    const { runs } = await this.list();
    const summary = runs.find((run) => run.id === id);
    if (!summary) return undefined;
    const documents = new Map<string, Awaited<ReturnType<HistoryData["getDocument"]>>>();
    await inLanes(partsOf(summary), lanes, async (part) => {
      documents.set(part, await this.data.getDocument(this.collection, part));
    });
    const parts = partsOf(summary).map((part) => documents.get(part)?.fields);
    const head = parts[0] && readHead(parts[0]);
    if (!head) return undefined;
    const lines: ReportLine[] = [];
    for (const fields of parts) {
      if (fields) lines.push(...readLines(fields, head.startedAt));
      await nextTask();
    }
    const total = Object.values(summary.counts).reduce((sum, count) => sum + count, 0);
    return { summary, report: { ...head, lines }, missing: Math.max(0, total - lines.length) };
  }

  /**
   * Writes a run, or writes it anew: the list first, so that no document is ever left that no list names. The oldest
   * run gives way, with its documents. `instead`: writes nothing unless the list has the run with this ending.
   */
  async keep(
    run: Pick<RunSummary, "id" | "ending" | "writtenAt">,
    report: RevocationReport,
    instead?: RunEnding,
  ): Promise<void> {
    const documents = await inSlices(writeRun(report));
    const { startedAt, byName, reason } = report;
    const counts = countOutcomes(report.lines);
    const summary = { ...run, startedAt, byName, reason, counts, parts: documents.length };
    const isWanted = ({ id, ending }: RunSummary) => id === run.id && ending === instead;
    const { before, dropped } = await this.change((runs) =>
      instead === undefined || runs.some(isWanted)
        ? [summary, ...runs.filter(({ id }) => id !== run.id)]
        : runs,
    );
    if (instead !== undefined && !before.some(isWanted)) return;
    if (dropped.some(({ id }) => id === run.id)) return;
    const names = partsOf(summary);
    await inLanes(documents.entries(), lanes, async ([place, fields]) => {
      const part = names[place];
      // Also where there is none yet: the service then creates it.
      if (part !== undefined) await this.data.setDocument(this.collection, part, fields, anyEtag);
    });
    const earlier = before.find(({ id }) => id === run.id);
    if (earlier) await this.deleteParts(partsOf(earlier).slice(documents.length));
  }

  /** Deletes a run. Its documents go first: if one of them stays, the list still names it. */
  async remove(id: string): Promise<void> {
    const { runs } = await this.list();
    for (const run of runs) if (run.id === id) await this.deleteParts(partsOf(run));
    await this.change((all) => all.filter((run) => run.id !== id));
  }

  /** Changes the list. If another tab has written meanwhile, changes what that tab wrote. */
  private async change(to: (runs: readonly RunSummary[]) => readonly RunSummary[]) {
    for (let tries = 0; tries < mostTries; tries++) {
      const stored = await this.data.getDocument(this.collection, indexId);
      const { runs: before } = readIndex(stored?.fields);
      const { fields, dropped } = writeIndex(to(before));
      if ((await this.data.setDocument(this.collection, indexId, fields, stored?.etag)) !== "saved") continue;
      // What cannot be deleted now takes room, and is not seen again.
      for (const run of dropped) await this.deleteParts(partsOf(run)).catch(() => undefined);
      return { before, dropped };
    }
    throw new Error("Other tabs kept changing the list of revocations.");
  }

  private deleteParts(parts: readonly string[]): Promise<void> {
    return inLanes(parts, lanes, (part) => this.data.deleteDocument(this.collection, part));
  }
}

function partsOf({ id, parts }: Pick<RunSummary, "id" | "parts">): string[] {
  return Array.from({ length: parts }, (_, place) => `${id}.${place}`);
}
