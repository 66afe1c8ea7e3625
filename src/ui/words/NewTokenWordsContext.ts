import * as React from "react";

import { enNewToken, type NewTokenWords } from "./enNewToken";

export const NewTokenWordsContext = React.createContext<NewTokenWords>(enNewToken);

export function useNewTokenWords(): NewTokenWords {
  return React.useContext(NewTokenWordsContext);
}
