import { harmlessInLog } from "./harmlessInLog";
import type { Narrator } from "./Narrator";

/** Whatever it is told holds no command for an agent. */
export function harmlessNarrator(narrator: Narrator): Narrator {
  return {
    progress: (share, text) => narrator.progress(share, harmlessInLog(text)),
    note: (text) => narrator.note(harmlessInLog(text)),
    warn: (text) => narrator.warn(harmlessInLog(text)),
    error: (text) => narrator.error(harmlessInLog(text)),
    end: () => narrator.end(),
  };
}
