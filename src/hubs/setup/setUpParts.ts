import { signInWords } from "./sign-in/words/signInWords";
import { setUpWords } from "./words/setUpWords";
import { worded } from "../../ui/words/worded";
import { AdministratorsSetUp } from "./AdministratorsSetUp";
import { SetUpNotice } from "./SetUpNotice";

/** What Organization tokens loads on demand, each part with its words. */
export const setUpParts = {
  AdministratorsSetUp: worded(AdministratorsSetUp, setUpWords, signInWords),
  SetUpNotice: worded(SetUpNotice, setUpWords, signInWords),
};
