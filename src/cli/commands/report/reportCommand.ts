import { compareScans } from "../../../jobs/kept-scan/compareScans";
import type { ScanFileContent } from "../../../jobs/scan-file/ScanFileContent";
import { exportToCsv } from "../../../tokens/export/exportToCsv";
import { exportToJson } from "../../../tokens/export/exportToJson";
import { CommandError } from "../../CommandError";
import type { WrittenFile } from "../../CommandResult";
import { exitCodes } from "../../exitCodes";
import { loadScan } from "../../files/loadScan";
import { mustBeWritable } from "../../files/mustBeWritable";
import { writeWhole } from "../../files/writeWhole";
import { filterOf } from "../../filter/filterOf";
import { filterOptions } from "../../filter/filterOptions";
import { wrongUse, type Options } from "../../Options";
import { askedRules } from "../../rules/askedRules";
import { reportToHtml } from "../../report/html/reportToHtml";
import { reportToMarkdown } from "../../report/reportToMarkdown";
import type { ReportSource } from "../../report/ReportSource";
import { summaryFacts } from "../../report/summaryFacts";
import type { Surroundings } from "../../Surroundings";
import { version } from "../../version";
import type { CommandSpec } from "../CommandSpec";
import { exportOf, foundRows } from "../find/foundTokens";
import { words } from "./words";

/** Writes a scan down for people and programs; offline. */
export const reportCommand: CommandSpec = {
  declare: (program) =>
    filterOptions(
      program
        .command("report")
        .description(words.what)
        .requiredOption("--scan <file>", words.scan)
        .option("--before <file>", words.before)
        .option("--html <file>", words.html)
        .option("--markdown <file>", words.markdown)
        .option("--csv <file>", words.csv)
        .option("--json-file <file>", words.jsonFile)
        .option("--fail-on <number>", words.failOn),
    ).addHelpText("after", words.examples),
  async work(options, around) {
    const now = around.clock.now();
    const asked = filterOf(options, now);
    const failOn = options.count("failOn");
    const paths = outputs.map(({ name }) => options.text(name));
    if (paths.every((path) => path === undefined)) throw wrongUse(words.noFile);
    await mustBeWritable(...paths);
    const rules = await askedRules(options, asked);
    const content = await loadScan(options.needed("scan"), around);
    if (!content.scan.isComplete) around.narrator.warn(words.partial);
    const rows = foundRows(content, asked, rules, now);
    const changes = await changesSince(options, content, around);
    const { organizationName, failed, scan } = content;
    const { filter, query } = asked;
    const source = { scan, organizationName, failed, rows, rules, now, version, changes, filter, query };
    const exported = exportOf(content, rows, asked.query, now);
    const files: WrittenFile[] = [];
    for (const { name, kind, write } of outputs) {
      const path = options.text(name);
      if (path === undefined) continue;
      await writeWhole(path, write(source, exported));
      files.push({ path, kind });
    }
    const facts = summaryFacts(source);
    return {
      exitCode: failOn !== undefined && rows.length > failOn ? exitCodes.findings : exitCodes.done,
      facts,
      files,
      text: [
        `${words.done(rows.length, Number(facts.owners))}\n`,
        ...files.map(({ path }) => `${words.written(path)}\n`),
      ],
    };
  },
};

interface Output {
  readonly name: string;
  readonly kind: WrittenFile["kind"];
  write(source: ReportSource, exported: ReturnType<typeof exportOf>): Iterable<string>;
}

const outputs: readonly Output[] = [
  { name: "html", kind: "report", write: (source) => reportToHtml(source) },
  { name: "markdown", kind: "summary", write: (source) => reportToMarkdown(source) },
  { name: "csv", kind: "report", write: (_, exported) => exportToCsv(exported) },
  { name: "jsonFile", kind: "report", write: (_, exported) => exportToJson(exported) },
];

/** How the scan differs from an earlier one. */
async function changesSince(
  options: Options,
  { scan }: ScanFileContent,
  around: Surroundings,
): Promise<ReportSource["changes"]> {
  const path = options.text("before");
  if (path === undefined) return undefined;
  const before = (await loadScan(path, around)).scan;
  if (before.organizationId !== scan.organizationId)
    throw new CommandError(exitCodes.refused, words.otherOrganization(path));
  const { signal } = around;
  return { since: before.takenAt, value: await compareScans(before, scan, { signal }) };
}
