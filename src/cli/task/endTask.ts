import { resolve } from "node:path";

import type { CommandResult } from "../CommandResult";
import { exitCodes, type ExitCode } from "../exitCodes";
import type { Agent, TaskResult } from "./Agent";
import { words } from "./words";

type Ending = Pick<
  Agent,
  "warning" | "error" | "setOutput" | "uploadSummary" | "uploadArtifact" | "setResult"
>;

export interface Ended {
  /** The step has said an error. */
  readonly hasErrors: boolean;
  /** Empty for none: whoever may see the run may read it. */
  readonly artifact: string;
}

/** Hands on what a command has found and written: output variables, the page of the run, the artifact, the result. */
export function endTask(
  { exitCode, facts, files }: CommandResult,
  { hasErrors, artifact }: Ended,
  agent: Ending,
): void {
  for (const [name, value] of Object.entries(facts)) agent.setOutput(name, String(value));
  for (const { path, kind } of files) {
    const whole = resolve(path);
    if (kind === "scan" || kind === "plan") agent.setOutput(`${kind}File`, whole);
    if (kind === "summary") agent.uploadSummary(whole);
    if (artifact !== "") agent.uploadArtifact(artifact, whole);
  }
  if (exitCode === exitCodes.findings)
    agent.error(words.findings(Number(facts.findings ?? facts.planCount ?? 0)));
  const result = hasErrors ? "Failed" : resultOf(exitCode);
  // An orange step without a reason would only puzzle.
  if (result === "SucceededWithIssues") agent.warning(words.partly);
  agent.setResult(result);
}

/**
 * A step that was cancelled is shown as that by the agent itself. One that is only partly done lets the next steps run,
 * unless it was cut short, which was an error: then the agent may try again.
 */
function resultOf(exitCode: ExitCode): TaskResult {
  switch (exitCode) {
    case exitCodes.done:
      return "Succeeded";
    case exitCodes.partly:
      return "SucceededWithIssues";
    default:
      return "Failed";
  }
}
