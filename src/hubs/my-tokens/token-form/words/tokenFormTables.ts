import { failureWords } from "../../../failure/words/failureWords";
import { signInWords } from "../../../setup/sign-in/words/signInWords";
import { refusalWords } from "../refusals/words/refusalWords";
import { scopePickerWords } from "../../../../ui/scopes/picker/words/scopePickerWords";
import { scopeWords } from "../../../../ui/scopes/words/scopeWords";
import { tokenFormWords } from "./tokenFormWords";

/** Everything that the fields, and the notes above them, say. */
export const tokenFormTables = [
  tokenFormWords,
  refusalWords,
  signInWords,
  scopeWords,
  scopePickerWords,
  failureWords,
] as const;
