import * as React from "react";

import { help, type HelpWords } from "../../hubs/help/words/en";

export const HelpWordsContext = React.createContext<HelpWords>(help);

export function useHelpWords(): HelpWords {
  return React.useContext(HelpWordsContext);
}
