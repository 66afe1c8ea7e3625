import type { Edition } from "./Edition";
import { LazyGuidedMode } from "./guided-mode/LazyGuidedMode";

/** PAT Steward with both hubs. */
export const wholeEdition: Edition = { GuidedMode: LazyGuidedMode };
