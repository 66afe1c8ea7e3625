import { argumentsOf, isOnline, sendsAnyPlan } from "../../../src/cli/task/argumentsOf";
import { aStep } from "./aStep";
import { commandsOf, taskJson } from "./taskJson";

const folder = "/temp/pat-steward";
const organization = "https://dev.azure.com/fabrikam/";
const files = ["/w/scan-1-of-2.jsonl.gz", "/w/scan-2-of-2.jsonl.gz"];

function of(inputs: Readonly<Record<string, string>>, variables: Readonly<Record<string, string>> = {}) {
  return argumentsOf({ inputs: aStep({ inputs, variables, files }), folder, organization });
}

test("a step becomes the command line that a person would write", () => {
  expect(of({ command: "scan", signIns: "true" })).toEqual([
    "scan",
    `--organization=${organization}`,
    `--out=${folder}/scan.jsonl.gz`,
  ]);
  expect(of({ command: "merge", files: "/w/scan-*.jsonl.gz", hoursApart: "6" })).toEqual([
    "merge",
    `--out=${folder}/scan.jsonl.gz`,
    "--hours-apart=6",
    "--",
    ...files,
  ]);
  expect(
    of({
      command: "report",
      filter: "risk=fullAccess",
      rulesFile: "/w/rules.json",
      failOn: "0",
      summary: "true",
    }),
  ).toEqual([
    "report",
    `--scan=${folder}/scan.jsonl.gz`,
    "--filter=risk=fullAccess",
    "--rules=/w/rules.json",
    "--fail-on=0",
    `--html=${folder}/report.html`,
    `--csv=${folder}/tokens.csv`,
    `--json-file=${folder}/tokens.json`,
    `--markdown=${folder}/PAT Steward report.md`,
  ]);
  expect(of({ command: "plan", scanFile: "/w/scan.jsonl", view: "leavers", reason: "Left" })).toEqual([
    "plan",
    `--organization=${organization}`,
    "--scan=/w/scan.jsonl",
    "--view=leavers",
    "--reason=Left",
    `--out=${folder}/plan.json`,
  ]);
  expect(of({ command: "revoke", expectHash: "ab12", confirm: "revoke 37 tokens", send: "true" })).toEqual([
    "revoke",
    `--organization=${organization}`,
    `--plan=${folder}/plan.json`,
    "--expect-hash=ab12",
    "--confirm=revoke 37 tokens",
    `--report=${folder}/revocation.csv`,
    `--report-json=${folder}/revocation.json`,
    "--yes",
  ]);
});

test.each<[boolean, Record<string, string>]>([
  [true, { command: "revoke", send: "true" }],
  [true, { command: "revoke", send: "true", expectHash: " " }],
  [false, { command: "revoke", send: "true", expectHash: "ab12" }],
  [false, { command: "revoke" }],
  [false, { command: "plan", send: "true" }],
])("whether any plan is sent is %s with %j", (expected, inputs) => {
  expect(sendsAnyPlan(aStep({ inputs }))).toBe(expected);
});

test.each(["", "false", "no", "1"])("nothing is revoked while the switch is %j", (send) => {
  expect(of({ command: "revoke", send })).not.toContain("--yes");
});

test("a value is never an option, whatever it begins with", () => {
  const args = of({ command: "plan", reason: "--out=/etc/passwd", filter: "-x" });
  expect(args.filter((arg) => arg.startsWith("--out"))).toEqual([`--out=${folder}/plan.json`]);
  expect(args).toContain("--reason=--out=/etc/passwd");
  expect(args).toContain("--filter=-x");
});

test("a share goes into a file of its own", () => {
  const args = of({ command: "scan", shard: "2/4", signIns: "false", continueScan: "true" });
  expect(args).toEqual([
    "scan",
    `--organization=${organization}`,
    `--out=${folder}/scan-2-of-4.jsonl.gz`,
    "--shard=2/4",
    "--continue",
    "--no-sign-ins",
  ]);
});

test("a share that is a path stays in the folder", () => {
  expect(of({ command: "scan", shard: "../../x/../y" })).toContain(
    `--out=${folder}/scan--of-x-of-y.jsonl.gz`,
  );
});

test.each(["merge", "report"])("%s needs no credential", (command) => {
  expect(isOnline(command)).toBe(false);
});

// An input that no command reads would be a promise that nobody keeps.
test.each(
  taskJson.inputs.filter(
    ({ name }) => !["command", "connection", "organization", "artifact", "folder"].includes(name),
  ),
)("the input $name changes what its commands do", (input) => {
  const changed = { boolean: input.defaultValue === "true" ? "false" : "true" }[input.type] ?? "2/4";
  const base = Object.fromEntries(taskJson.inputs.map(({ name, defaultValue = "" }) => [name, defaultValue]));
  for (const command of commandsOf(input)) {
    const given = { ...base, files: "x", command };
    if (input.name === "files") expect(() => of({ ...given, files: "" })).toThrow(/finds no file/);
    else expect(of({ ...given, [input.name]: changed })).not.toEqual(of(given));
  }
});
