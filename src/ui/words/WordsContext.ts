import * as React from "react";

import { en, type Words } from "./en";

export const WordsContext = React.createContext<Words>(en);

export function useWords(): Words {
  return React.useContext(WordsContext);
}
