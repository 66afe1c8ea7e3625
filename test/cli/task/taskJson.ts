import { readFileSync } from "node:fs";
import { resolve } from "node:path";

export interface TaskInput {
  readonly name: string;
  readonly type: string;
  readonly label: string;
  readonly helpMarkDown: string;
  readonly defaultValue?: string;
  readonly required: boolean;
  readonly visibleRule?: string;
  readonly groupName?: string;
  readonly options?: Readonly<Record<string, string>>;
}

export interface TaskJson {
  readonly id: string;
  readonly name: string;
  readonly version: { readonly Major: number; readonly Minor: number; readonly Patch: number };
  readonly groups: readonly { readonly name: string }[];
  readonly inputs: readonly TaskInput[];
  readonly outputVariables: readonly { readonly name: string; readonly description: string }[];
  readonly restrictions: { readonly settableVariables: { readonly allowed: readonly string[] } };
  readonly execution: Readonly<Record<string, { readonly target: string }>>;
}

export const taskFolder = resolve(__dirname, "../../../static/task");

/** What the task says about itself. */
export const taskJson: TaskJson = JSON.parse(readFileSync(resolve(taskFolder, "task.json"), "utf8"));

/** The commands for which an input is shown; all of them if it has no rule. */
export function commandsOf({ visibleRule }: TaskInput): readonly string[] {
  const commands = Object.keys(taskJson.inputs.find(({ name }) => name === "command")?.options ?? {});
  if (visibleRule === undefined) return commands;
  return visibleRule.split(" || ").map((part) => part.replace("command = ", ""));
}
