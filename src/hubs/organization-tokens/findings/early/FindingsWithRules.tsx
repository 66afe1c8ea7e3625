import { withWords } from "../../../../ui/words/withWords";
import { ruleWords } from "../../../../ui/words/rules/words/ruleWords";
import { Findings } from "../Findings";

/** The findings, with the words for rules: nothing before them needs these. */
export const FindingsWithRules = withWords(Findings, ruleWords);
