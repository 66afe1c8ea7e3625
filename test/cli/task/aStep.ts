import type { Agent } from "../../../src/cli/task/Agent";

interface Filled {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly variables?: Readonly<Record<string, string>>;
  readonly connections?: Readonly<Record<string, { address: string; token: string }>>;
  readonly files?: readonly string[];
}

export interface RecordedStep extends Agent {
  /** What the agent was told, in order. */
  readonly told: readonly (readonly (string | number)[])[];
}

/** An agent that writes down what it is told. */
export function aStep({
  inputs = {},
  variables = {},
  connections = {},
  files = [],
}: Filled = {}): RecordedStep {
  const told: (string | number)[][] = [];
  const noting =
    (what: string) =>
    (...values: readonly (string | number)[]) =>
      void told.push([what, ...values]);
  return {
    told,
    input: (name) => inputs[name] ?? "",
    variable: (name) => variables[name] ?? "",
    filesAt: (patterns) => (patterns.length === 0 ? [] : files),
    connection: (id) => connections[id] ?? { address: "", token: "" },
    proxyFor: () => undefined,
    mask: noting("mask"),
    line: noting("line"),
    progress: noting("progress"),
    warning: noting("warning"),
    error: noting("error"),
    setOutput: noting("output"),
    uploadSummary: noting("summary"),
    uploadArtifact: noting("artifact"),
    setResult: noting("result"),
  };
}
