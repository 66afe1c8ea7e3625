import type { Narrator } from "../Narrator";
import { lineNarrator } from "../terminal/lineNarrator";
import type { Agent } from "./Agent";

/** On an agent: issues for warnings and errors, the percentage beside the step, and a line of the log now and then. */
export function agentNarrator(
  agent: Pick<Agent, "line" | "progress" | "warning" | "error">,
  monotonicMs: () => number,
): Narrator {
  const lines = lineNarrator(agent.line, monotonicMs);
  let told = -1;
  return {
    progress(share, text) {
      lines.progress(share, text);
      if (share === undefined) return;
      const percent = Math.floor(Math.min(1, Math.max(0, share)) * 100);
      // Each is a request of the agent.
      if (percent !== told) agent.progress(percent, text);
      told = percent;
    },
    note: lines.note,
    warn(text) {
      lines.end();
      agent.warning(text);
    },
    error(text) {
      lines.end();
      agent.error(text);
    },
    end: lines.end,
  };
}
