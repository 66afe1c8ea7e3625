import { withWords } from "../../../ui/words/withWords";
import { ruleWords } from "../../../ui/words/rules/words/ruleWords";
import { reportWords } from "../revocation/report/words/reportWords";
import { WarnButton } from "./WarnButton";
import { WarningFacts } from "./WarningFacts";
import { WarningsSection } from "./card/WarningsSection";
import { WarnPanel } from "./WarnPanel";
import { warningWords } from "./words/warningWords";

/** Everything about announced revocations, in one file that loads on demand. */
export const warningParts = {
  WarnButton: withWords(WarnButton, warningWords),
  WarnPanel: withWords(WarnPanel, warningWords, reportWords, ruleWords),
  WarningFacts: withWords(WarningFacts, warningWords),
  WarningsSection: withWords(WarningsSection, warningWords, reportWords),
};
