import { useWordsOf } from "../../../ui/words/useWordsOf";
import { signInWords } from "../sign-in/words/signInWords";
import { setUpWords } from "./setUpWords";

export type SetUpAndSignInWords = ReturnType<typeof useSetUpWords>;

export function useSetUpWords() {
  return { ...useWordsOf(setUpWords), signIn: useWordsOf(signInWords) };
}
