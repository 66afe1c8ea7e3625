import { signInWords } from "./sign-in/words/signInWords";
import { setUpWords } from "./words/setUpWords";
import { worded } from "../../ui/words/worded";
import { AdministratorsSetUp } from "./AdministratorsSetUp";
import { SetUpNotice } from "./SetUpNotice";

/** The parts that the hubs load, each with its words in the language of the page. */
export const wordedSetUp = {
  AdministratorsSetUp: worded(AdministratorsSetUp, setUpWords, signInWords),
  SetUpNotice: worded(SetUpNotice, setUpWords, signInWords),
};
