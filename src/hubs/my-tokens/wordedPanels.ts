import { TokenDetails } from "./details/TokenDetails";
import { taskWords } from "./task/words/taskWords";
import { withWords } from "../../ui/words/withWords";
import { TokenTaskPanel } from "./task/TokenTaskPanel";

/** The panels of a token, with words that the list does without. */
export const wordedPanels = {
  TokenDetails: withWords(TokenDetails, taskWords),
  TokenTaskPanel: withWords(TokenTaskPanel, taskWords),
};
