import { descriptionsInGerman } from "./descriptionsInGerman";
import type { ScopeWords } from "./en";

export const de: ScopeWords = { descriptions: descriptionsInGerman };
