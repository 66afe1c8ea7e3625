import type { Merge } from "../../../jobs/scan-file/merge/Merge";
import { mergeScans } from "../../../jobs/scan-file/merge/mergeScans";
import type { ScanFileContent } from "../../../jobs/scan-file/ScanFileContent";
import { CommandError } from "../../CommandError";
import { exitCodes } from "../../exitCodes";
import { loadScan } from "../../files/loadScan";
import { mustBeWritable } from "../../files/mustBeWritable";
import { saveScan } from "../../files/saveScan";
import type { CommandSpec } from "../CommandSpec";
import { problemsOf } from "./problemsOf";
import { words } from "./words";

const usualHours = 24;

/** Puts shards together; offline. */
export const mergeCommand: CommandSpec = {
  declare: (program) =>
    program
      .command("merge")
      .description(words.what)
      .argument("<files...>", words.files)
      .requiredOption("--out <file>", words.out)
      .option("--hours-apart <number>", words.hours)
      .addHelpText("after", words.examples),
  async work(options, around, paths) {
    const out = options.needed("out");
    const mostHoursApart = options.count("hoursApart") ?? usualHours;
    await mustBeWritable(out);
    const contents: ScanFileContent[] = [];
    for (const path of paths) contents.push(await loadScan(path, around));
    const merge = mergeScans(contents, { mostHoursApart });
    for (const problem of problemsOf(merge, paths, mostHoursApart)) around.narrator.warn(problem);
    const { content } = merge;
    if (!content || merge.leftOut.length > 0) throw new CommandError(exitCodes.refused, words.apart);
    await saveScan(out, content);
    const { scan, failed } = content;
    return {
      exitCode: scan.isComplete ? exitCodes.done : exitCodes.partly,
      facts: {
        peopleRead: scan.read.size,
        peopleFailed: failed.length,
        tokensFound: scan.table.length,
        isComplete: scan.isComplete,
        ...countsOf(merge),
      },
      files: [{ path: out, kind: "scan" }],
      text: [`${words.done(scan.read.size, scan.table.length, out)}\n`],
    };
  },
};

function countsOf({ missing, doubled, stale, came, went, notRead, readTwice }: Merge) {
  return {
    shardsMissing: missing.length,
    shardsDoubled: doubled.length,
    shardsStale: stale.length,
    peopleCame: came.length,
    peopleWent: went.length,
    peopleNotRead: notRead.length,
    peopleReadTwice: readTwice.length,
  };
}
