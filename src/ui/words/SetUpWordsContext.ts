import * as React from "react";

import { enSetUp, type SetUpWords } from "./enSetUp";

export const SetUpWordsContext = React.createContext<SetUpWords>(enSetUp);

export function useSetUpWords(): SetUpWords {
  return React.useContext(SetUpWordsContext);
}
