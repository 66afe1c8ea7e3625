import type { Inputs } from "./Agent";

/**
 * The share of this job: what the input says, or, with `auto`, its place among the parallel jobs. Empty for everyone.
 * https://learn.microsoft.com/azure/devops/pipelines/build/variables
 */
export function shardOf({ input, variable }: Pick<Inputs, "input" | "variable">): string {
  const asked = input("shard").trim();
  if (asked === "none") return "";
  if (asked !== "auto" && asked !== "") return asked;
  // The jobs of a matrix have numbers too, but each has something else to do.
  if (variable("System.ParallelExecutionType").toLowerCase() === "multiconfiguration") return "";
  const index = variable("System.JobPositionInPhase");
  const count = variable("System.TotalJobsInPhase");
  return /^\d+$/.test(index) && Number(count) > 1 ? `${index}/${count}` : "";
}
