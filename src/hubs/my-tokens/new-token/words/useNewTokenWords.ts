import { useWordsOf } from "../../../../ui/words/useWordsOf";
import { signInWords } from "../../../setup/sign-in/words/signInWords";
import { refusalWords } from "../../token-form/refusals/words/refusalWords";
import { templateWords } from "../catalogue/words/templateWords";
import { secretWords } from "../secret/words/secretWords";
import { snippetWords } from "../snippets/words/snippetWords";
import { newTokenWords } from "./newTokenWords";

export type NewTokenWords = ReturnType<typeof useNewTokenWords>;

export function useNewTokenWords() {
  return {
    ...useWordsOf(newTokenWords),
    secret: useWordsOf(secretWords),
    signIn: useWordsOf(signInWords),
    errors: useWordsOf(refusalWords),
    templates: useWordsOf(templateWords),
    snippets: useWordsOf(snippetWords),
  };
}

/** All of them, for what loads them at once. */
export const newTokenTables = [
  newTokenWords,
  secretWords,
  signInWords,
  refusalWords,
  templateWords,
  snippetWords,
] as const;
