import { SetUpWordsContext } from "../../ui/words/SetUpWordsContext";
import { setUpWordsFor } from "../../ui/words/setUpWordsFor";
import { worded } from "../../ui/words/worded";
import { AdministratorsSetUp } from "./AdministratorsSetUp";
import { SetUpNotice } from "./SetUpNotice";

/** The parts that the hubs load, each with its words in the language of the page. */
export const wordedSetUp = {
  AdministratorsSetUp: worded(AdministratorsSetUp, SetUpWordsContext, setUpWordsFor),
  SetUpNotice: worded(SetUpNotice, SetUpWordsContext, setUpWordsFor),
};
