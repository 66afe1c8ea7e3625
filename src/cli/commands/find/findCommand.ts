import { exportToCsv } from "../../../tokens/export/exportToCsv";
import { exportToJson } from "../../../tokens/export/exportToJson";
import type { CommandResult } from "../../CommandResult";
import { exitCodes } from "../../exitCodes";
import { loadScan } from "../../files/loadScan";
import { mustBeWritable } from "../../files/mustBeWritable";
import { writeWhole } from "../../files/writeWhole";
import { filterOf, queryText } from "../../filter/filterOf";
import { filterOptions } from "../../filter/filterOptions";
import { askedRules } from "../../rules/askedRules";
import type { CommandSpec } from "../CommandSpec";
import { exportOf, foundRows } from "./foundTokens";
import { tokenLines } from "./tokenLines";
import { words } from "./words";

/** Finds tokens in a scan; offline. */
export const findCommand: CommandSpec = {
  declare: (program) =>
    filterOptions(program.command("find").description(words.what).requiredOption("--scan <file>", words.scan))
      .option("--csv <file>", words.csv)
      .option("--fail-on <number>", words.failOn)
      .addHelpText("after", words.examples),
  async work(options, around): Promise<CommandResult> {
    const now = around.clock.now();
    const asked = filterOf(options, now);
    const failOn = options.count("failOn");
    const csv = options.text("csv");
    await mustBeWritable(csv);
    const rules = await askedRules(options, asked);
    const loaded = await loadScan(options.needed("scan"), around);
    if (!loaded.scan.isComplete) around.narrator.warn(words.partial);
    const rows = foundRows(loaded, asked, rules, now);
    const source = exportOf(loaded, rows, asked.query, now);
    if (csv !== undefined) await writeWhole(csv, exportToCsv(source));
    const owners = new Set(Array.from(rows, (row) => loaded.scan.table.ownerIndices.at(row))).size;
    return {
      exitCode: failOn !== undefined && rows.length > failOn ? exitCodes.findings : exitCodes.done,
      facts: {
        findings: rows.length,
        owners,
        filter: queryText(asked.query),
        isComplete: loaded.scan.isComplete,
      },
      files: csv === undefined ? [] : [{ path: csv, kind: "report" }],
      text: textOf(source, owners),
      json: exportToJson(source),
    };
  },
};

function* textOf(source: Parameters<typeof tokenLines>[0], owners: number): Generator<string> {
  yield* tokenLines(source);
  yield `${source.count === 0 ? words.nothing : words.found(source.count, owners)}\n`;
}
