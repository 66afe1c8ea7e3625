import { signInWords } from "./sign-in/words/signInWords";
import { setUpWords } from "./words/setUpWords";
import { failureWords } from "../failure/words/failureWords";
import { withWords } from "../../ui/words/withWords";
import { AdministratorsSetUp } from "./AdministratorsSetUp";
import { SetUpNotice } from "./SetUpNotice";

/** What Organization tokens loads on demand, each part with its words. */
export const setUpParts = {
  AdministratorsSetUp: withWords(AdministratorsSetUp, setUpWords, signInWords, failureWords),
  SetUpNotice: withWords(SetUpNotice, setUpWords, signInWords),
};
