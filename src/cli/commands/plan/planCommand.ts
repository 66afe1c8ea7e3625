import type { DirectOrganization } from "../../../azure/direct/connectDirect";
import { fingerprintOf } from "../../../jobs/plan-file/fingerprintOf";
import type { PlanFile } from "../../../jobs/plan-file/PlanFile";
import { planFileOf } from "../../../jobs/plan-file/planFileOf";
import { planToJson } from "../../../jobs/plan-file/planToJson";
import { planToMarkdown } from "../../../jobs/plan-file/planToMarkdown";
import { planToText } from "../../../jobs/plan-file/planToText";
import { previewRevocation } from "../../../jobs/revocation/plan/previewRevocation";
import type { ScanFileContent } from "../../../jobs/scan-file/ScanFileContent";
import { nothingProtected, type ProtectedList } from "../../../tokens/organization/ProtectedList";
import { CommandError } from "../../CommandError";
import type { CommandResult, WrittenFile } from "../../CommandResult";
import { connect } from "../../connection/connect";
import { connectionOptions } from "../../connection/connectionOptions";
import { endFor } from "../../connection/explainFailure";
import { exitCodes } from "../../exitCodes";
import { existsFile } from "../../files/existsFile";
import { loadScan } from "../../files/loadScan";
import { mustBeWritable } from "../../files/mustBeWritable";
import { writeWhole } from "../../files/writeWhole";
import { filterOf, type AskedFilter } from "../../filter/filterOf";
import { filterOptions } from "../../filter/filterOptions";
import { wrongUse, type Options } from "../../Options";
import { askedRules } from "../../rules/askedRules";
import type { CommandSpec } from "../CommandSpec";
import { foundRows } from "../find/foundTokens";
import { words } from "./words";

/** Writes a plan of what a filter finds. It reads the protected list, and changes nothing. */
export const planCommand: CommandSpec = {
  declare: (program) =>
    filterOptions(
      connectionOptions(program.command("plan").description(words.what))
        .requiredOption("--scan <file>", words.scan)
        .requiredOption("--reason <text>", words.reason)
        .requiredOption("--out <file>", words.out)
        .option("--summary <file>", words.summary)
        .option("--fail-on <number>", words.failOn),
    ).addHelpText("after", words.examples),
  async work(options, around) {
    const now = around.clock.now();
    const asked = filterOf(options, now);
    if (asked.isEmpty) throw wrongUse(words.noFilter);
    const files = { out: options.needed("out"), summary: options.text("summary") };
    const failOn = options.count("failOn");
    await mustBeWritable(files.out, files.summary);
    const rules = await askedRules(options, asked);
    const scan = await loadScan(options.needed("scan"), around);
    if (!scan.scan.isComplete) around.narrator.warn(words.partial);
    const organization = await connect(options, around);
    if (scan.scan.organizationId !== organization.organization.id)
      throw new CommandError(exitCodes.refused, words.otherOrganization(options.needed("scan")));
    const rows = foundRows(scan, asked, rules, now);
    const list = await protectedList(organization);
    const plan = planOf(scan, { rows, query: asked.query }, organization, list, options, now);
    if (plan.summary.tokens > 0) return written(plan, files, failOn);
    // Whoever carries it out next should not take it for the answer of this run.
    if (await existsFile(files.out)) around.narrator.warn(words.olderPlan(files.out));
    return { exitCode: exitCodes.done, facts: { planCount: 0 }, files: [], text: [`${words.empty}\n`] };
  },
};

function planOf(
  { scan, organizationName }: ScanFileContent,
  { rows, query }: { rows: Uint32Array; query: AskedFilter["query"] },
  { me, organization }: DirectOrganization,
  list: ProtectedList,
  options: Options,
  now: Date,
): PlanFile {
  const actor = { descriptor: me.descriptor, name: me.principalName ?? "" };
  const preview = previewRevocation(scan.table, rows, {
    me: actor,
    includesMine: false,
    protectedList: list,
    now,
  });
  return planFileOf(preview, {
    user: { id: me.userId, displayName: me.displayName },
    organization: { id: organization.id, name: organizationName || organization.name },
    madeAt: now,
    reason: options.needed("reason"),
    filter: query,
    scan: { takenAt: scan.takenAt, isComplete: scan.isComplete },
  });
}

async function protectedList(organization: DirectOrganization): Promise<ProtectedList> {
  const { me } = organization;
  const reading = await organization
    .readProtectedList()
    .catch((error: unknown) => endFor(error, "protectedList", me.displayName));
  if (reading.state === "invalid") throw new CommandError(exitCodes.refused, words.badList);
  return reading.state === "valid" ? reading.value : nothingProtected;
}

interface Files {
  readonly out: string;
  readonly summary: string | undefined;
}

async function written(
  plan: PlanFile,
  { out, summary }: Files,
  failOn: number | undefined,
): Promise<CommandResult> {
  await writeWhole(out, planToJson(plan));
  const files: WrittenFile[] = [{ path: out, kind: "plan" }];
  if (summary !== undefined) {
    await writeWhole(summary, [planToMarkdown(plan)]);
    files.push({ path: summary, kind: "summary" });
  }
  const { tokens, owners } = plan.summary;
  const fingerprint = fingerprintOf(plan.hash);
  return {
    exitCode: failOn !== undefined && tokens > failOn ? exitCodes.findings : exitCodes.done,
    facts: {
      planCount: tokens,
      planOwners: owners,
      planHash: plan.hash,
      planFingerprint: fingerprint,
      confirmation: plan.confirmation,
    },
    files,
    text: [planToText(plan), `\n${words.planned(tokens, owners, out, fingerprint)}\n`],
  };
}
