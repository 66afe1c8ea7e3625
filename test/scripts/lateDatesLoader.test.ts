import { readFileSync } from "node:fs";
import { transformSync } from "esbuild";

import lateDatesLoader from "../../scripts/lateDatesLoader";

const kit = readFileSync(require.resolve("azure-devops-ui/Core/Util/String"), "utf8");

/** Runs a module of the kit, and counts the formatters of dates that it makes. */
function run(code: string) {
  let made = 0;
  class DateTimeFormat extends Intl.DateTimeFormat {
    constructor(...args: ConstructorParameters<typeof Intl.DateTimeFormat>) {
      super(...args);
      made++;
    }
  }
  const module = { exports: {} as { dateToString(date: Date, useLocale: boolean): string } };
  const names = ["module", "exports", "require", "window", "Intl"];
  const values = [module, module.exports, () => ({}), { Intl }, { DateTimeFormat }];
  new Function(...names, transformSync(code, { format: "cjs" }).code)(...values);
  return { ...module.exports, made: () => made };
}

test("the kit makes no formatter of dates until it writes one, and then writes what it wrote before", () => {
  const day = new Date(2026, 10, 30, 9, 5);
  const [before, after] = [run(kit), run(lateDatesLoader(kit))];
  expect([before.made(), after.made()]).toEqual([2, 0]);
  expect(after.dateToString(day, true)).toBe(before.dateToString(day, true));
});

test("a kit that has changed is reported", () => {
  expect(() => lateDatesLoader("export function format() {}")).toThrow("no formatters any more");
});
