import { ColumnsBuilder } from "../../../../src/tokens/organization/columns/ColumnsBuilder";
import { GuidColumn } from "../../../../src/tokens/organization/columns/GuidColumn";
import { anOwner } from "../../builders";
import { textsOf } from "../../text/textsOf";

const [ada, ben] = ["ada", "ben"].map((name) => anOwner({ descriptor: `aad.${name}`, displayName: name }));
const ids = ["1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed", "odd"];

function idsOf(...values: string[]) {
  const column = new GuidColumn();
  values.forEach((value) => column.push(value));
  return column.stored(0, values.length);
}

/** A builder with two owners and names, and one scope and reach. */
function aBuilder(names = ["ci", "cd"]) {
  const builder = new ColumnsBuilder();
  for (const owner of [ada, ben]) if (owner) builder.addOwner(owner);
  names.forEach((name) => builder.addName(name));
  builder.addScopes(["vso.code"]);
  builder.addReach({ kind: "all" });
  return builder;
}

const rows = {
  ids: idsOf(...ids),
  ownerOf: [1, 0],
  nameOf: [0, 1],
  scopesOf: [0, 0],
  reachOf: [0, 0],
  validFrom: [0, NaN],
  validTo: [1e300, 1],
  hashes: undefined,
};

test("a table is built from lists and rows, each with what its indices say", () => {
  const builder = aBuilder();
  builder.reserve(2);
  expect(builder.addRows(rows)).toBe(true);
  builder.addMarks([7, 1]);
  const table = builder.build();
  expect([0, 1].map((row) => table?.tokenAt(row))).toMatchObject([
    { authorizationId: ids[0], name: "ci", ownerDescriptor: "aad.ben", isRevoked: false, validTo: undefined },
    { authorizationId: "odd", name: "cd", ownerDescriptor: "aad.ada", isRevoked: true, validFrom: undefined },
  ]);
  expect(table?.tokenAt(1)).toMatchObject({
    scopes: ["vso.code"],
    reach: { kind: "all" },
    validTo: new Date(1),
  });
});

test("names that are equal become one, and rows keep theirs", () => {
  const builder = aBuilder(["***", "***", "cd"]);
  expect(builder.addRows({ ...rows, nameOf: [1, 2] })).toBe(true);
  builder.addMarks([0, 0]);
  const table = builder.build();
  expect([textsOf(table?.distinctNames ?? []), table?.tokenAt(0).name, table?.tokenAt(1).name]).toEqual([
    ...[["***", "cd"], "***", "cd"],
  ]);
});

test.each<[string, Partial<typeof rows>]>([
  ["an owner out of range", { ownerOf: [0, 2] }],
  ["a name out of range", { nameOf: [-1, 0] }],
  ["half an index", { scopesOf: [0, 0.5] }],
  ["a reach that is no number", { reachOf: [NaN, 0] }],
  ["a column too short", { validTo: [1] }],
  ["a column too long", { validFrom: [1, 2, 3] }],
  ["an id that is cut off", { ids: { words: [1, 2, 3], others: [] } }],
  ["an id of no row", { ids: { ...rows.ids, others: [[2, "x"]] } }],
])("rows with %s are refused", (_, more) => {
  expect(aBuilder().addRows({ ...rows, ...more })).toBe(false);
});

test("hashes that are not 15 bytes each are refused", () => {
  expect(aBuilder().addRows({ ...rows, hashes: new Uint8Array(29) })).toBe(false);
  expect(aBuilder().addRows({ ...rows, hashes: new Uint8Array(30) })).toBe(true);
});

test("rows without their marks are no table", () => {
  const builder = aBuilder();
  builder.addRows(rows);
  builder.addMarks([0]);
  expect(builder.build()).toBeUndefined();
});

test("ids that are kept and added again are the same, wherever they are", () => {
  const column = new GuidColumn();
  ["first", ...ids].forEach((id) => column.push(id));
  expect(column.extend(column.stored(1, 3))).toBe(true);
  expect([3, 4].map((row) => column.at(row))).toEqual(ids);
  expect([column.length, column.rowsOf("odd"), column.rowsOf(ids[0] ?? "")]).toEqual([5, [2, 4], [1, 3]]);
});
