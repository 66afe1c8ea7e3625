import * as React from "react";

import { tokenTask, type TokenTaskWords } from "../../hubs/my-tokens/task/words/en";

export const TokenTaskWordsContext = React.createContext<TokenTaskWords>(tokenTask);

export function useTokenTaskWords(): TokenTaskWords {
  return React.useContext(TokenTaskWordsContext);
}
