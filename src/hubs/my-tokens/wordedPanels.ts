import { TokenDetails } from "./details/TokenDetails";
import { TokenTaskWordsContext } from "../../ui/words/TokenTaskWordsContext";
import { tokenTaskWordsFor } from "../../ui/words/tokenTaskWordsFor";
import { worded } from "../../ui/words/worded";
import { TokenTaskPanel } from "./task/TokenTaskPanel";

/** The panels of a token, with words that the list does without. */
export const wordedPanels = {
  TokenDetails: worded(TokenDetails, TokenTaskWordsContext, tokenTaskWordsFor),
  TokenTaskPanel: worded(TokenTaskPanel, TokenTaskWordsContext, tokenTaskWordsFor),
};
