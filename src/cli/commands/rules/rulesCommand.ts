import { en as sentences } from "../../../ui/words/rules/words/en";
import { ruleSentence } from "../../../ui/words/rules/ruleSentence";
import { en } from "../../../ui/words/en";
import { CommandError } from "../../CommandError";
import { connect } from "../../connection/connect";
import { connectionOptions } from "../../connection/connectionOptions";
import { endFor } from "../../connection/explainFailure";
import { exitCodes } from "../../exitCodes";
import { mustBeWritable } from "../../files/mustBeWritable";
import { writeWhole } from "../../files/writeWhole";
import { rulesToJson } from "../../rules/rulesFile";
import { writeRules } from "../../../tokens/rules/readRules";
import { shownText } from "../../../tokens/naming/shownText";
import type { CommandSpec } from "../CommandSpec";
import { words } from "./words";

/** Writes the organization's rules into a file, for a person to read before anything is judged by them. */
export const rulesCommand: CommandSpec = {
  declare: (program) =>
    connectionOptions(program.command("rules").description(words.what))
      .option("--out <file>", words.out)
      .addHelpText("after", words.examples),
  async work(options, around) {
    const out = options.text("out");
    await mustBeWritable(out);
    const organization = await connect(options, around);
    const reading = await organization
      .readRules()
      .catch((error: unknown) => endFor(error, "rules", organization.me.displayName));
    if (reading.state === "invalid") throw new CommandError(exitCodes.refused, words.invalid);
    const rules = reading.state === "valid" ? reading.value : [];
    if (out !== undefined) await writeWhole(out, [rulesToJson(rules)]);
    const lines = rules.map(
      ({ id, severity, demand }) =>
        `${id}  ${severity.padEnd(7)}  ${shownText(ruleSentence(demand, sentences, en))}\n`,
    );
    return {
      exitCode: exitCodes.done,
      facts: { rules: rules.length },
      files: [],
      text: [
        ...lines,
        `${words.found(rules.length)}\n`,
        ...(out === undefined ? [] : [`${words.written(out)}\n`]),
      ],
      json: [`${JSON.stringify(writeRules(rules), undefined, 2)}\n`],
    };
  },
};
