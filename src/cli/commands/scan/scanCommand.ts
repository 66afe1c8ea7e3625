import type { DirectOrganization } from "../../../azure/direct/connectDirect";
import { scanFileContentOf } from "../../../jobs/scan-file/scanFileContentOf";
import type { ScanFileContent } from "../../../jobs/scan-file/ScanFileContent";
import type { LiveScan } from "../../../jobs/scan/session/LiveScan";
import { ScanJob } from "../../../jobs/scan/ScanJob";
import { ScanState } from "../../../jobs/scan/ScanState";
import { readShard, type Shard } from "../../../jobs/shards/Shard";
import { shardedDoor } from "../../../jobs/shards/shardedDoor";
import { shownText } from "../../../tokens/naming/shownText";
import { CommandError } from "../../CommandError";
import { connect } from "../../connection/connect";
import { connectionOptions } from "../../connection/connectionOptions";
import { exitCodes } from "../../exitCodes";
import { existsFile } from "../../files/existsFile";
import { loadScan } from "../../files/loadScan";
import { mustBeWritable } from "../../files/mustBeWritable";
import { saveScan } from "../../files/saveScan";
import { wrongUse, type Options } from "../../Options";
import type { Surroundings } from "../../Surroundings";
import type { CommandSpec } from "../CommandSpec";
import { endOfScan } from "./endOfScan";
import { narrateScan } from "./narrateScan";
import { SavedNowAndThen } from "./SavedNowAndThen";
import { words } from "./words";

/** Reads everyone's tokens, or a share of them, into a file. */
export const scanCommand: CommandSpec = {
  declare: (program) =>
    connectionOptions(program.command("scan").description(words.what))
      .requiredOption("--out <file>", words.out)
      .option("--shard <index/count>", words.shard)
      .option("--continue", words.goOn)
      .option("--no-sign-ins", words.noSignIns)
      .addHelpText("after", words.examples),
  async work(options, around) {
    const path = options.needed("out");
    const shard = shardIn(options);
    await mustBeWritable(path);
    const before = await earlierScan(options, path, around);
    const organization = await connect(options, around);
    if (before) mustFit(before, path, organization, shard);
    const { me } = organization;
    around.narrator.note(
      words.signedIn(shownText(me.displayName || me.descriptor), organization.organization.name),
    );
    if (before) around.narrator.note(words.goingOn(before.scan.read.size));
    return read({ path, shard, before, organization, hasSignIns: options.wants("signIns") }, around);
  },
};

interface Reading {
  readonly path: string;
  readonly shard: Shard | undefined;
  readonly before: ScanFileContent | undefined;
  readonly organization: DirectOrganization;
  readonly hasSignIns: boolean;
}

async function read({ path, shard, before, organization, hasSignIns }: Reading, around: Surroundings) {
  const { clock, signal, narrator } = around;
  const { door, isHosted, organization: place, hearLimits } = organization;
  const share = shard && shardedDoor(door, shard);
  const state = new ScanState({ kind: "everyone" }, before?.scan, before ? undefined : clock.now());
  const desk = {
    ...clock,
    door: share?.door ?? door,
    store: undefined,
    organizationId: place.id,
    sharedBy: shard?.count,
    hearLimits,
    hasSignIns: hasSignIns && isHosted && (share?.readsSignIns ?? true),
  };
  const job = new ScanJob(state, desk, { since: before?.scan.takenAt });
  const content = () =>
    scanFileContentOf(state, {
      organizationId: place.id,
      organizationName: place.name,
      takenAt: before?.scan.takenAt ?? clock.now(),
      shard,
      others: share?.others,
      signIns: job.signIns.byDescriptor,
    });
  // Nobody: what an earlier scan left there is worth more.
  const save = async (read: ScanFileContent) => {
    if (read.scan.read.size > 0) await saveScan(path, read);
  };
  const saved = new SavedNowAndThen(() => save(content()), clock);
  let last: LiveScan | undefined;
  for await (const live of job.work(signal)) {
    narrateScan(live.progress, narrator);
    last = live;
    saved.tick();
  }
  await saved.settled();
  const written = content();
  const isWritten = last?.progress.state === "done" || written.scan.read.size > 0;
  if (isWritten) await saveScan(path, written);
  return endOfScan(
    { path, written, isWritten, last, isStopped: signal.aborted, who: organization.me },
    narrator,
  );
}

function shardIn(options: Options): Shard | undefined {
  const text = options.text("shard");
  const shard = text === undefined ? undefined : readShard(text);
  if (text !== undefined && !shard) throw wrongUse(words.badShard(text));
  return shard;
}

/** A run that was stopped before it wrote anything is begun anew. */
async function earlierScan(
  options: Options,
  path: string,
  around: Surroundings,
): Promise<ScanFileContent | undefined> {
  if (!options.flag("continue") || !(await existsFile(path))) return undefined;
  return loadScan(path, around);
}

function mustFit(
  { scan, shard: its }: ScanFileContent,
  path: string,
  { organization }: DirectOrganization,
  shard?: Shard,
) {
  const refuse = (message: string): never => {
    throw new CommandError(exitCodes.refused, message);
  };
  if (scan.organizationId !== organization.id) refuse(words.otherOrganization(path));
  if (!scan.isEveryone) refuse(words.selectedOnly(path));
  if (its?.index !== shard?.index || its?.count !== shard?.count) refuse(words.otherShard(path));
}
