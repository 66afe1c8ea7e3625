import { notFoundSentences } from "../../../../src/hubs/organization-tokens/incident/find/notFoundSentences";
import { en } from "../../../../src/hubs/organization-tokens/incident/find/words/en";
import { aFailure } from "../../../jobs/revocation/aDoor";
import { AnOffice } from "../../../jobs/scan/AnOffice";
import { aVisit } from "../../../jobs/scan/session/aVisit";
import { PageStore } from "../../../jobs/store/PageStore";

const somewhere = { kind: "notAmong", withoutHash: 0 } as const;

/** An office that does not list these, or not whole. */
function anOffice({ failing = [] as string[], partly = [] as string[] }) {
  const office = new AnOffice(30);
  const readTokens = office.readTokens.bind(office);
  office.readTokens = async (descriptor) => {
    if (failing.includes(descriptor)) throw aFailure("missing");
    return { ...(await readTokens(descriptor)), unreadable: partly.includes(descriptor) ? 1 : 0 };
  };
  return office;
}

const { partlyRead, notWhole } = en;

test.each<[string, Parameters<typeof anOffice>[0], string[]]>([
  ["nobody is missing", {}, []],
  ["somebody could not be read", { failing: ["aad.3"] }, [notWhole]],
  ["somebody's list had rows that make no sense", { partly: ["aad.4", "aad.5"] }, [partlyRead(2)]],
  ["both", { failing: ["aad.3"], partly: ["aad.4"] }, [partlyRead(1), notWhole]],
])("if %s, the desk says the same during the scan's visit and on the next one", async (_, who, missing) => {
  const store = new PageStore();
  const { session, live } = aVisit(anOffice(who), store);
  session.start({ kind: "everyone" });
  await session.settled();
  const read = 30 - (who.failing ?? []).length;
  const expected = [en.notAmong(read), ...missing, en.orElse];
  expect(notFoundSentences(live(), somewhere, en)).toEqual(expected);

  const next = aVisit(undefined, store);
  await next.session.open();
  const [kept] = next.shown.slice(-1);
  expect(kept && notFoundSentences(kept, somewhere, en)).toEqual(expected);
});
