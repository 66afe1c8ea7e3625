import { packTexts } from "../../../src/tokens/text/PackedTexts";
import { TextMap } from "../../../src/tokens/text/TextMap";
import { TextSet } from "../../../src/tokens/text/TextSet";

const many = Array.from({ length: 5_000 }, (_, place) => `nightly ${place}`);

test("a set of texts has each once, in the order in which they came, however many there are", () => {
  const set = new TextSet([...many, ...many.toReversed()]);
  expect(set.size).toBe(many.length);
  expect([...set]).toEqual(many);
  expect(many.every((text, place) => set.has(text) && set.placeOf(text) === place)).toBe(true);
  expect(many.some((text) => set.has(`${text}!`))).toBe(false);
  expect(set.placeOf("nightly")).toBe(-1);
});

test("adding says where a text is, whether it is new or not", () => {
  const set = new TextSet();
  expect(["b", "a", "b", "c", "a"].map((text) => set.add(text))).toEqual([0, 1, 0, 2, 1]);
});

test.each([
  ["an empty one", "", " "],
  ["an accent in one letter or two", "caf\u00e9", "cafe\u0301"],
  ["half a letter", "\ud83d", "\ude00"],
  ["a name that every object has", "constructor", "__proto__"],
  ["long ones that differ in the end", `${"x".repeat(5_000)}a`, `${"x".repeat(5_000)}b`],
])("texts are told apart by their code units: %s", (_, one, other) => {
  const set = new TextSet([one]);
  expect([set.has(one), set.has(other)]).toEqual([true, false]);
  expect([set.add(other), set.size, [...set]]).toEqual([1, 2, [one, other]]);
});

test("a map of texts keeps the latest value of each, where it first came", () => {
  const map = new TextMap<number>();
  for (const [place, text] of ["b", "a", "b"].entries()) map.set(text, place);
  expect([map.get("a"), map.get("b"), map.get("c")]).toEqual([1, 2, undefined]);
  expect([map.has("a"), map.has("c"), map.size]).toEqual([true, false, 2]);
  expect([[...map], [...map.keys()], [...map.values()]]).toEqual([
    [
      ["b", 2],
      ["a", 1],
    ],
    ["b", "a"],
    [2, 1],
  ]);
});

test("a map of texts may hold nothing for a text", () => {
  const map = new TextMap<string | undefined>();
  map.set("a", undefined);
  expect([map.has("a"), [...map.values()], [...map]]).toEqual([true, [undefined], [["a", undefined]]]);
});

test("packed texts have the places that they would have had one at a time, with those before and after them", () => {
  const [set, packed] = [new TextSet(), new TextSet()];
  const groups = [
    ["b", "a", ""],
    many.slice(0, 3_000),
    ["a", "late", "late", many[7] ?? ""],
    many,
    [],
    ["z"],
  ];
  for (const [place, texts] of groups.entries()) {
    const places = texts.map((text) => set.add(text));
    const found =
      place % 2 === 0 ? packed.addPacked(packTexts(texts)) : texts.map((text) => packed.add(text));
    expect([...found]).toEqual(places);
  }
  expect([packed.size, [...packed]]).toEqual([set.size, [...set]]);
  for (const [place, text] of [...set].entries()) {
    expect([packed.at(place), packed.placeOf(text)]).toEqual([text, place]);
  }
  expect([packed.has("lat"), packed.at(-1), packed.at(packed.size)]).toEqual([false, undefined, undefined]);
});
