import { existsSync, readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import Ajv, { type ValidateFunction } from "ajv";

import { neededScopes } from "../cli/aCommandLine";
import { commandsOf, taskJson } from "../cli/task/taskJson";
import { readJsonFile, specsFolder } from "../contract/openApiDocuments";
import { isJsonObject } from "../emulator/wire/readJson";
import { inputsOf, isOurTask, jobsOf, textsOf, type PipelineJob } from "./pipelineSteps";
import { isMapping, pipelineYaml, type Yaml } from "./pipelineYaml";
import { root } from "./runScript";

const folder = resolve(root, "docs/pipelines");
const names = readdirSync(folder).filter((name) => name.endsWith(".yml"));
const readme = readFileSync(resolve(folder, "README.md"), "utf8");
const textOf = (name: string) => readFileSync(resolve(folder, name), "utf8");
/** A piece of YAML in the text is a pipeline of one job. */
const inReadme = [...readme.matchAll(/```yaml\n([^]*?)```/g)].map(([, text = ""]) => text);
const declared = taskJson.outputVariables.map(({ name }) => name);

/** https://github.com/microsoft/azure-pipelines-vscode/blob/main/service-schema.json (MIT, 1.6 MB) */
const schemaPath = resolve(process.env.PIPELINE_SPECS ?? specsFolder, "service-schema.json");

function pipelineOf(text: string): Yaml {
  const yaml = pipelineYaml(text);
  return isMapping(yaml) && "steps" in yaml ? { jobs: [{ job: "job", steps: yaml.steps ?? [] }] } : yaml;
}

const pipelines = [
  ...names.map((name): [string, string] => [name, textOf(name)]),
  ...inReadme.map((text, index): [string, string] => [`README.md, block ${index + 1}`, text]),
];

describe.each(pipelines)("%s", (_name, text) => {
  const jobs = jobsOf(pipelineOf(text));
  const steps = jobs.flatMap((job) => job.steps.map((step) => ({ job, step })));
  const ours = steps.filter(({ step }) => isOurTask(step));

  test("has steps of the task", () => {
    expect(ours.length).toBeGreaterThan(0);
  });

  test("gives the task inputs that it has, with values that it takes, where they count", () => {
    expect(ours.flatMap(({ step }) => inputProblems(inputsOf(step)))).toEqual([]);
  });

  test("has a credential for each step that asks Azure DevOps, and for no other", () => {
    for (const { step } of ours) {
      const { command = "", connection } = inputsOf(step);
      const environment = Object.keys(textsOf(step.env));
      const isOnline = ["scan", "plan", "revoke"].includes(command);
      expect([connection !== undefined || environment.includes("AZURE_DEVOPS_TOKEN"), command]).toEqual([
        isOnline,
        command,
      ]);
    }
  });

  test("holds no credential: each comes from a connection or a secret variable", () => {
    const values = steps.flatMap(({ step }) => Object.values(textsOf(step.env)));
    for (const value of values) expect(value).toMatch(/^\$\([\w.]+\)$/);
    for (const line of text.split("\n").filter((line) => line.includes("get-access-token"))) {
      const [, variable = ""] = /(\w+)=\$\(az account/.exec(line) ?? [];
      expect(text).toContain(`##vso[task.setsecret]$${variable}"`);
    }
  });

  test("names variables that exist", () => {
    expect(jobs.flatMap((job) => variableProblems(job, text))).toEqual([]);
  });

  test("takes output variables from steps before that have them", () => {
    for (const [, path = ""] of text.matchAll(/(?:stageD|d)ependencies\.([\w.]+\['[\w.]+'\])/g)) {
      const [, stage, inner, output = ""] = /^(\w+)(?:\.(\w+))?\.outputs\['([\w.]+)'\]$/.exec(path) ?? [];
      const [jobName, stepName, variable] =
        inner === undefined ? output.split(".") : [inner, ...output.split(".")];
      const job = jobs.find((one) => one.stage === stage && one.name === jobName);
      expect(job?.steps.map(({ name }) => name)).toContain(stepName);
      expect(declared).toContain(variable);
    }
  });

  test("revokes only behind an environment, and only the plan whose hash was handed on", () => {
    const sending = ours.filter(({ step }) => inputsOf(step).send !== undefined);
    for (const { job, step } of sending) {
      expect(job.environment).toBe("token-revocation");
      const { expectHash = "", confirm = "" } = inputsOf(step);
      expect(job.variables[expectHash.slice(2, -1)]).toMatch(/outputs\['\w+\.planHash'\]/);
      expect(job.variables[confirm.slice(2, -1)]).toMatch(/outputs\['\w+\.confirmation'\]/);
    }
  });

  if (existsSync(schemaPath)) {
    test("fits the public schema of Azure Pipelines", () => {
      const validate = schemaOfPipelines();
      validate(pipelineOf(text));
      expect(validate.errors ?? []).toEqual([]);
    });
  } else {
    test.skip("missing: the public schema of Azure Pipelines", () => undefined);
  }
});

test("there is one pipeline that revokes, so the rules for it have something to hold", () => {
  const sending = names.filter((name) => /^\s+send: true$/m.test(textOf(name)));
  expect(sending).toEqual(["revocation.yml"]);
});

test("the page lists every pipeline, and the scopes that the tests find to be enough", () => {
  for (const name of names) expect(readme).toContain(`[${name}](${name})`);
  const shown: Readonly<Record<string, string>> = {
    "vso.tokenadministration": "Token Administration",
    "vso.graph": "Graph (Read)",
    "vso.memberentitlementmanagement": "MemberEntitlement Management (Read)",
    "vso.extension.data": "Extension data (Read)",
  };
  for (const scope of neededScopes.split(" ")) expect(readme).toContain(`**${shown[scope]}**`);
});

function inputProblems(inputs: Readonly<Record<string, string>>): string[] {
  const command = inputs.command ?? "scan";
  const unknown = Object.keys(inputs).filter((name) => !taskJson.inputs.some((input) => input.name === name));
  return [
    ...unknown.map((name) => `There is no input ${name}.`),
    ...taskJson.inputs.flatMap((input) => {
      const value = inputs[input.name];
      const counts = commandsOf(input).includes(command);
      if (value === undefined)
        return counts && input.required && input.defaultValue === undefined
          ? [`${input.name} is missing.`]
          : [];
      if (!counts) return [`${input.name} does not count for ${command}.`];
      if (input.options && !(value in input.options)) return [`${input.name} cannot be ${value}.`];
      return input.type === "boolean" && !/^(true|false)$/.test(value) ? [`${input.name} is a switch.`] : [];
    }),
  ];
}

/** Macros such as `$(name)`: the agent's own, those of the job, and those that an earlier script has set. */
function variableProblems(job: PipelineJob, text: string): string[] {
  const set = [...text.matchAll(/task\.setvariable variable=(\w+)/g)].map(([, name]) => name);
  return job.steps.flatMap((step, index) =>
    [...JSON.stringify(step).matchAll(/\$\(([\w.]+)\)/g)].flatMap(([, name = ""]) => {
      const [first = "", second] = name.split(".");
      if (/^(System|Build|Agent|Pipeline)$/.test(first)) return [];
      if (second === undefined) return name in job.variables || set.includes(name) ? [] : [`$(${name})`];
      const isBefore = job.steps.slice(0, index).some((earlier) => earlier.name === first);
      return isBefore && declared.includes(second) ? [] : [`$(${name})`];
    }),
  );
}

let compiled: ValidateFunction | undefined;

/** The schema knows the tasks of Microsoft; ours joins them, with its inputs. A number is a text where it wants one. */
function schemaOfPipelines(): ValidateFunction {
  const schema = readJsonFile(schemaPath);
  const task = at(schema, "definitions", "task");
  const properties = Object.fromEntries(taskJson.inputs.map(({ name }) => [name, {}]));
  push(at(task, "properties", "task", "anyOf"), { enum: ["PatSteward@0"] });
  push(at(task, "anyOf"), {
    properties: {
      task: { pattern: "^PatSteward@0$" },
      inputs: { properties, additionalProperties: false, required: ["command"] },
    },
    required: ["inputs"],
  });
  compiled ??= new Ajv({ strict: false, unicodeRegExp: false, coerceTypes: true }).compile(
    task && isJsonObject(schema) ? schema : false,
  );
  return compiled;
}

function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce((inner, key) => (isJsonObject(inner) ? inner[key] : undefined), value);
}

function push(list: unknown, entry: object): void {
  if (!Array.isArray(list)) throw new Error("The schema has no list of tasks where it had one.");
  list.push(entry);
}
