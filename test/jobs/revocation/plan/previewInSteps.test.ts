import {
  previewInSteps,
  previewRevocation,
  type RevocationChoices,
} from "../../../../src/jobs/revocation/plan/previewRevocation";
import { inSlices } from "../../../../src/jobs/slices/inSlices";
import { TokenColumns } from "../../../../src/tokens/organization/columns/TokenColumns";
import { stretchLength } from "../../../../src/tokens/steps/inStretches";
import { anOwner, aToken, inDays, now } from "../../../tokens/builders";
import { longestStretch } from "../../../tokens/steps/longestStretch";
import { id } from "../../scan/aTable";

const tokensEach = 4;
const length = 4 * stretchLength;
const everything = Array.from({ length }, (_, row) => row);
const choices: RevocationChoices = {
  me: { descriptor: "aad.1", name: "" },
  includesMine: false,
  includesProtected: true,
  protectedList: { people: ["aad.2"], tokens: [id(13)] },
  now,
};

/** Many owners with a few tokens each, of which every fifth has expired. */
function aLargeTable(): TokenColumns {
  const table = new TokenColumns();
  for (let start = 0; start < length; start += tokensEach)
    table.append(
      anOwner({ descriptor: `aad.${start / tokensEach}` }),
      Array.from({ length: tokensEach }, (_, place) => start + place).map((row) =>
        aToken({ authorizationId: id(row), validTo: inDays(row % 5 === 0 ? -1 : 30) }),
      ),
    );
  return table;
}

const table = aLargeTable();

test("looks at two stretches of rows at most between two pauses, and finds what it finds at once", () => {
  let looks = 0;
  const at = jest.spyOn(table.ids, "hashAt").mockImplementation(function (this: unknown, row: number) {
    looks++;
    return row;
  });
  const { value, longest } = longestStretch(previewInSteps(table, everything, choices), () => looks);
  at.mockRestore();
  expect(looks).toBeGreaterThan(length / 2);
  // A row is looked up and then added.
  expect(longest).toBeLessThanOrEqual(2 * 2 * stretchLength);
  expect(value).toEqual(previewRevocation(table, everything, choices));
});

test("ends with the reason of the person who no longer wants it, and looks at nothing more", async () => {
  const controller = new AbortController();
  let slices = 0;
  const work = inSlices(previewInSteps(table, everything, choices), {
    signal: controller.signal,
    onSlice: () => {
      slices++;
      controller.abort(new Error("closed"));
    },
    // Every look at the clock ends a slice.
    monotonicMs: (() => {
      let ms = 0;
      return () => (ms += 100);
    })(),
  });
  await expect(work).rejects.toThrow("closed");
  expect(slices).toBe(1);
});

test("of tokens that are listed twice, the last row stands where the first was", () => {
  const twice = aLargeTable();
  twice.append(anOwner({ descriptor: "aad.5" }), [aToken({ authorizationId: id(21), name: "again" })]);
  const { rows, summary } = previewRevocation(twice, [21, 22, length], choices);
  expect([...rows]).toEqual([length, 22]);
  expect(summary.tokens).toBe(2);
});
