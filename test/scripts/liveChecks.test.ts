import { readFileSync } from "node:fs";
import { resolve } from "node:path";

import { choices } from "../emulator/host/switchChoices";
import { defaultSwitches } from "../emulator/world/Switches";
import { root } from "./runScript";

/** Rules that an organization sets for itself; what the service does about them is the question, and is on the list. */
const policies = ["maximumLifetimeDays", "restrictFullScope", "restrictGlobal", "restrictCreation"];

const rows = readFileSync(resolve(root, "docs/live-checks.md"), "utf8")
  .split("\n")
  .filter((line) => /^\| \d+\s/.test(line))
  .map((line) => line.split("|").map((cell) => cell.trim()));

const switches = new Map(choices(defaultSwitches).map((choice) => [choice.name, choice]));

function settingsOf(cell: string): { name: string; value: string }[] {
  return [...cell.matchAll(/`(\w+)=([\w.-]+)`/g)].map(([, name = "", value = ""]) => ({ name, value }));
}

const settings = rows.flatMap((cells) => settingsOf(cells[4] ?? ""));

test("every row has its number, what to look at, what it means, and a switch or why there is none", () => {
  expect(rows.map((cells) => Number(cells[1]))).toEqual(rows.map((_, index) => index + 1));
  for (const [, , look, meaning, played = ""] of rows) {
    expect(look).toMatch(/\S/);
    expect(meaning).toMatch(/\S/);
    expect(settingsOf(played).length > 0 || /^none: \S/.test(played)).toBe(true);
  }
});

test.each(settings)("the emulator has the switch $name with the value $value", ({ name, value }) => {
  const choice = switches.get(name);
  expect(choice).toBeDefined();
  const allowed = choice?.options?.map((option) => option.value.replaceAll('"', ""));
  if (allowed) expect(allowed).toContain(value);
  else expect(Number(value)).not.toBeNaN();
});

test("every open question that the emulator plays is on the list", () => {
  const named = new Set(settings.map(({ name }) => name));
  const missing = [...switches.keys()].filter((name) => !named.has(name) && !policies.includes(name));
  expect(missing).toEqual([]);
});

test("the list says that nothing on it was checked", () => {
  expect(readFileSync(resolve(root, "docs/live-checks.md"), "utf8")).toContain(
    "None of these was checked live",
  );
});
