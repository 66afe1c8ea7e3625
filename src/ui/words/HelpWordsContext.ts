import * as React from "react";

import { help, type HelpWords } from "./en/help";

export const HelpWordsContext = React.createContext<HelpWords>(help);

export function useHelpWords(): HelpWords {
  return React.useContext(HelpWordsContext);
}
