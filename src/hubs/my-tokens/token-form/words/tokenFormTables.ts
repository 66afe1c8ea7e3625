import { signInWords } from "../../../setup/sign-in/words/signInWords";
import { refusalWords } from "../refusals/words/refusalWords";
import { tokenFormWords } from "./tokenFormWords";

/** Everything that the fields, and the notes above them, say. */
export const tokenFormTables = [tokenFormWords, refusalWords, signInWords] as const;
