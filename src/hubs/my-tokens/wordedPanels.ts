import { TokenDetails } from "./details/TokenDetails";
import { taskWords } from "./task/words/taskWords";
import { worded } from "../../ui/words/worded";
import { TokenTaskPanel } from "./task/TokenTaskPanel";

/** The panels of a token, with words that the list does without. */
export const wordedPanels = {
  TokenDetails: worded(TokenDetails, taskWords),
  TokenTaskPanel: worded(TokenTaskPanel, taskWords),
};
