import { GuidColumn } from "./GuidColumn";
import { NumberColumn } from "./NumberColumn";

/** The columns that have a value in every row of a table. */
export function emptyColumns() {
  const indices = () => new NumberColumn((length) => new Uint32Array(length));
  const dates = () => new NumberColumn((length) => new Float64Array(length));
  return {
    ids: new GuidColumn(),
    names: indices(),
    scopes: indices(),
    reaches: indices(),
    ownerIndices: indices(),
    validFrom: dates(),
    validTo: dates(),
    revoked: new NumberColumn((length) => new Uint8Array(length)),
  };
}
