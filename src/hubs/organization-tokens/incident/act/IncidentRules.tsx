import { withWords } from "../../../../ui/words/withWords";
import { RevocationRules } from "../../settings/RevocationRules";
import { settingsWords } from "../../settings/words/settingsWords";

/** The form of a revocation rule, filled in with the scopes of the leaked token. */
export const IncidentRules = withWords(RevocationRules, settingsWords);
