import { ownerNotes } from "../../src/jobs/report/ownerNotes";
import { defaultOrganizationFilter } from "../../src/tokens/organization/OrganizationFilter";
import { selectRows } from "../../src/tokens/organization/selectRows";
import type { World } from "../emulator/world/World";
import { parseCsv } from "../tokens/text/parseCsv";
import { aPlannedCleanUp, reportOn, runInPage } from "./aCleanUp";
import { readStored, storedOf } from "./kept-scan/stored";
import { csvOf } from "./report/filesOf";
import { textsOf } from "../tokens/text/textsOf";

const names = ["R&D", "Größe", "Проверка", "<script>", "R&amp;D"];
const recognized = "git: https://dev.azure.com/a?b=1&c=2 on O'HARA";

/** One person has them all, so that their list alone shows whether names are encoded. */
function addNames(world: World): void {
  const owner = world.users.all().find(({ displayName }) => displayName === "Priya Raman")?.descriptor;
  for (const displayName of [...names, recognized]) world.addToken({ displayName, owner });
}

describe.each([true, false])("where names are encoded: %s", (namesAreEncoded) => {
  const planned = () => aPlannedCleanUp({ switches: { namesAreEncoded } }, addNames);

  test.each([...names, recognized])("a scan finds the token named %s by its name", async (name) => {
    const { table, office } = await planned();
    const filter = { ...defaultOrganizationFilter, text: name };
    const rows = [...selectRows(table, filter, office.world.now())];
    expect(rows.map((row) => table.tokenAt(row).name)).toContain(name);
  });

  test("a kept scan has names that were decoded once, and reading it decodes nothing more", async () => {
    const { table, office } = await planned();
    const kept = {
      ...{ takenAt: office.world.now(), organizationId: office.world.organization.id },
      ...{ isEveryone: true, isComplete: true, table, read: new Set(["aad.a"]) },
    };
    const back = readStored(storedOf(kept));
    const found = textsOf(back?.table.distinctNames ?? []);
    expect(found).toEqual(expect.arrayContaining([...names, recognized]));
    expect(found).toEqual(textsOf(table.distinctNames));
  });

  test("the report and the notes to owners name the tokens as their owners do", async () => {
    const { job, office, table } = await planned();
    await runInPage(office, job, { table });
    const report = reportOn(job);
    const [, ...lines] = parseCsv(csvOf(report));
    expect(lines.map((cells) => cells[1])).toEqual(expect.arrayContaining([...names, recognized]));
    const noted = ownerNotes(report).flatMap(({ tokens }) => tokens.map(({ tokenName }) => tokenName));
    expect(noted).toEqual(expect.arrayContaining([...names, recognized]));
  });
});
