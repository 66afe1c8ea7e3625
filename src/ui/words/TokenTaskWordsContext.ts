import * as React from "react";

import { tokenTask, type TokenTaskWords } from "./en/tokenTask";

export const TokenTaskWordsContext = React.createContext<TokenTaskWords>(tokenTask);

export function useTokenTaskWords(): TokenTaskWords {
  return React.useContext(TokenTaskWordsContext);
}
