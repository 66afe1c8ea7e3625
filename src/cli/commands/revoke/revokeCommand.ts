import type { DirectOrganization } from "../../../azure/direct/connectDirect";
import { fingerprintOf } from "../../../jobs/plan-file/fingerprintOf";
import type { PlanFile } from "../../../jobs/plan-file/PlanFile";
import { planToText } from "../../../jobs/plan-file/planToText";
import { revocationPlanOf } from "../../../jobs/plan-file/revocationPlanOf";
import { confirmationFor } from "../../../jobs/revocation/plan/confirmationFor";
import { isConfirmed } from "../../../jobs/revocation/plan/isConfirmed";
import type { RevocationPlan } from "../../../jobs/revocation/plan/RevocationPlan";
import { CommandError } from "../../CommandError";
import type { CommandResult } from "../../CommandResult";
import { connect } from "../../connection/connect";
import { connectionOptions } from "../../connection/connectionOptions";
import { exitCodes } from "../../exitCodes";
import { mustBeWritable } from "../../files/mustBeWritable";
import type { Options } from "../../Options";
import type { Surroundings } from "../../Surroundings";
import type { CommandSpec } from "../CommandSpec";
import { carryOut } from "./carryOut";
import { checkedPlan, mustBeCurrent } from "./checkedPlan";
import { words } from "./words";

/** Carries out a plan that a person has read. */
export const revokeCommand: CommandSpec = {
  declare: (program) =>
    connectionOptions(program.command("revoke").description(words.what))
      .requiredOption("--plan <file>", words.plan)
      .option("--yes", words.yes)
      .option("--confirm <phrase>", words.confirm)
      .option("--max-age <time>", words.maxAge)
      .option("--expect-hash <hash>", words.expect)
      .option("--journal <file>", words.journal)
      .option("--report <file>", words.report)
      .option("--report-json <file>", words.reportJson)
      .addHelpText("after", words.examples),
  async work(options, around) {
    const plan = await checkedPlan(options.needed("plan"), options.text("expectHash"));
    const ms = options.duration("maxAge");
    const maxAge = ms === undefined ? undefined : { text: options.needed("maxAge"), ms };
    const isSent = options.flag("yes");
    if (isSent) mustBeConfirmed(plan, options);
    await mustBeWritable(options.text("report"), options.text("reportJson"));
    const organization = await connect(options, around);
    mustBeCurrent(plan, organization.organization.id, around.clock.now(), maxAge);
    if (!isSent) return dryRun(plan, organization, around);
    return carryOut({ plan, tokens: withoutOwn(plan, organization, around), organization, options }, around);
  },
};

/** From as many tokens on as in the hub, a phrase is needed that says how many. */
function mustBeConfirmed({ summary, confirmation }: PlanFile, options: Options): void {
  if (confirmationFor(summary.tokens) !== "typed") return;
  if (isConfirmed(options.text("confirm") ?? "", confirmation)) return;
  throw new CommandError(exitCodes.refused, words.notConfirmed(confirmation));
}

function dryRun(plan: PlanFile, organization: DirectOrganization, around: Surroundings): CommandResult {
  const { tokens } = withoutOwn(plan, organization, around);
  const needsPhrase = confirmationFor(plan.summary.tokens) === "typed";
  const how = needsPhrase ? words.dryRunConfirm(plan.confirmation) : words.dryRun;
  return {
    exitCode: exitCodes.done,
    facts: {
      isSent: false,
      planCount: tokens.length,
      planHash: plan.hash,
      planFingerprint: fingerprintOf(plan.hash),
      confirmation: plan.confirmation,
    },
    files: [],
    text: [planToText(plan), `\n${how}\n`],
  };
}

/** Whoever runs this does not revoke what they run it with. */
function withoutOwn(plan: PlanFile, { me }: DirectOrganization, { narrator }: Surroundings): RevocationPlan {
  const all = revocationPlanOf(plan).tokens;
  const tokens = all.filter(({ owner }) => owner !== me.descriptor);
  if (tokens.length < all.length) narrator.note(words.ownLeftOut(all.length - tokens.length));
  return { tokens };
}
