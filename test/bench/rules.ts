import { breachesInSteps } from "../../src/tokens/rules/breachesInSteps";
import type { Demand, Rule } from "../../src/tokens/rules/Rule";
import { middleOf, type Figure } from "./Figure";
import { benchNow, tableOfSize } from "./tableOfSize";

const size = 500_000;
const runs = 7;

/** Twenty, of every kind: names, owners, scopes and lives are all judged. */
const demands: readonly Demand[] = [
  ...[30, 90, 180, 365].map((days): Demand => ({ kind: "longestLife", days })),
  ...[7, 30, 90].map((days): Demand => ({ kind: "highPrivilegeLife", days })),
  ...[30, 90, 180].map((days): Demand => ({ kind: "inactiveOwner", days })),
  ...[2, 5, 10].map((count): Demand => ({ kind: "mostTokens", count })),
  { kind: "noFullAccess" },
  { kind: "noAllOrganizations" },
  { kind: "forbiddenScopes", scopes: ["vso.code_write", "vso.graph_manage"] },
  { kind: "forbiddenScopes", scopes: ["vso.packaging_write"] },
  { kind: "namePattern", patterns: ["ci-*", "build-*", "*-deploy"] },
  { kind: "namePattern", patterns: ["*token*1*"] },
  { kind: "namePattern", patterns: ["team-??-*"] },
];

/** What breaks which rule in the largest organizations, as a page works it out. */
export async function benchRules(): Promise<Figure[]> {
  const table = tableOfSize(size);
  const rules = demands.map((demand, place): Rule => ({
    id: place.toString(16).padStart(8, "0"),
    demand,
    severity: "usual",
    words: "",
    link: undefined,
  }));
  const measured = Array.from({ length: runs }, () => {
    const pieces: number[] = [];
    const steps = breachesInSteps(table, rules, benchNow);
    for (let isDone = false; !isDone;) {
      const start = performance.now();
      isDone = steps.next().done === true;
      pieces.push(performance.now() - start);
    }
    return { all: pieces.reduce((sum, piece) => sum + piece, 0), longest: Math.max(...pieces) };
  });
  const what = `${size.toLocaleString("en")} tokens against ${rules.length} rules`;
  return [
    { what, value: middleOf(measured.map(({ all }) => all)), unit: "ms", atMost: 300 },
    {
      what: `${what}: the longest piece`,
      value: middleOf(measured.map(({ longest }) => longest)),
      unit: "ms",
      atMost: 50,
    },
  ];
}
