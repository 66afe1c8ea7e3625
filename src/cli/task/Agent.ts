/** A service connection, as far as the task needs it. */
export interface Connection {
  readonly address: string;
  /** Empty if the connection holds none, as those without a stored token do. */
  readonly token: string;
}

export type TaskResult = "Succeeded" | "SucceededWithIssues" | "Failed";

/** What somebody chose for the step. Nothing of it is written to the log. */
export interface Inputs {
  /** As text, and empty if it was not given. */
  input(name: string): string;
  /** A variable of the job by its name with dots; empty if there is none. */
  variable(name: string): string;
  /** The files that patterns find, such as `scans/*.jsonl.gz`, each once. */
  filesAt(patterns: readonly string[]): readonly string[];
}

/** What the task uses of the agent of Azure Pipelines. Texts may hold anything: the agent escapes them. */
export interface Agent extends Inputs {
  /** @throws Error if the step may not use the connection */
  connection(id: string): Connection;
  /** The address of the agent's own proxy, if requests to this address go through it. */
  proxyFor(address: string): string | undefined;
  /** From here on, the agent shows stars instead of this value, in this job's logs. */
  mask(secret: string): void;

  line(text: string): void;
  /** @param percent 0 to 100 */
  progress(percent: number, text: string): void;
  warning(text: string): void;
  error(text: string): void;

  setOutput(name: string, value: string): void;
  /** @param path absolute */
  uploadSummary(path: string): void;
  /** @param path absolute */
  uploadArtifact(artifact: string, path: string): void;
  setResult(result: TaskResult): void;
}
