import { PlaceSelection } from "../../../../../src/hubs/organization-tokens/findings/table/PlaceSelection";
import { growthOver } from "../../../../bench/growthOver";

const everyThirdIsNot = (place: number) => place % 3 !== 0;

describe("selecting places of a table", () => {
  test("selects many at once, without those that may not be", () => {
    const selection = new PlaceSelection(8, everyThirdIsNot, 3);
    selection.select(0, 8);
    expect(selection.value).toEqual([
      { beginIndex: 1, endIndex: 2 },
      { beginIndex: 4, endIndex: 5 },
      { beginIndex: 7, endIndex: 7 },
    ]);
    expect(selection.selectedCount).toBe(5);
    expect(Array.from({ length: 8 }, (_, place) => selection.selected(place))).toEqual(
      Array.from({ length: 8 }, (_, place) => everyThirdIsNot(place)),
    );
  });

  test("adds to what was selected, or takes its place, as it is asked", () => {
    const selection = new PlaceSelection(10, () => true, 0);
    selection.select(0);
    selection.select(5, 2, true);
    expect([0, 1, 5, 6, 7].map((place) => selection.selected(place))).toEqual([
      true,
      false,
      true,
      true,
      false,
    ]);
    selection.select(2, 2, false);
    expect(selection.value).toEqual([{ beginIndex: 2, endIndex: 3 }]);
  });

  test("never selects a single place that may not be, and lets one go again", () => {
    const selection = new PlaceSelection(4, everyThirdIsNot, 2);
    selection.select(3);
    expect(selection.selectedCount).toBe(0);
    selection.select(1, 2);
    selection.unselect(1);
    expect(selection.value).toEqual([{ beginIndex: 2, endIndex: 2 }]);
    selection.clear();
    expect(selection.selected(2)).toBe(false);
  });

  test("asks about each place a few times, however many are out of reach between them", () => {
    const sizes = [1_000, 2_000, 4_000, 8_000];
    const questions = sizes.map((size) => {
      let asked = 0;
      const selection = new PlaceSelection(size, (place) => (asked++, everyThirdIsNot(place)), 0);
      selection.select(0, size);
      expect(selection.selectedCount).toBe(Math.floor((2 * size) / 3));
      return asked;
    });
    expect(growthOver(sizes, questions)).toBeCloseTo(1, 2);
  });
});
