import type { Owner } from "../../tokens/organization/OwnedToken";
import { TokenColumns, type TableToken } from "../../tokens/organization/columns/TokenColumns";
import { bytesPerHash, storedHash } from "../../tokens/organization/columns/storedHash";
import type { Reach } from "../../tokens/token/Token";
import { isJsonObject, type JsonObject } from "../../tokens/json/JsonObject";
import { readTexts } from "../../tokens/json/readTexts";
import { isColumn } from "../store/isColumn";
import { isDate } from "../store/isDate";
import { readFileOrigin } from "../scan-file/FileOrigin";
import type { KeptScan } from "./KeptScan";

/** Reads a stored snapshot; `undefined` for anything that is not a whole snapshot of this version. */
export function readSnapshot(value: unknown): KeptScan | undefined {
  if (!isJsonObject(value) || value.version !== 1) return undefined;
  const { takenAt, organizationId, isEveryone, isComplete, read, partlyRead, beganAt } = value;
  if (!isDate(takenAt)) return undefined;
  if (typeof organizationId !== "string" || typeof read !== "string") return undefined;
  const table = readTable(value, takenAt);
  if (!table) return undefined;
  return {
    takenAt: new Date(takenAt),
    organizationId,
    isEveryone: isEveryone === true,
    isComplete: isComplete === true,
    table,
    read: linesOf(read),
    partlyRead: linesOf(typeof partlyRead === "string" ? partlyRead : ""),
    beganAt: isDate(beganAt) ? new Date(beganAt) : undefined,
    fromFile: readFileOrigin(value.fromFile),
  };
}

function linesOf(text: string): ReadonlySet<string> {
  return new Set(text === "" ? [] : text.split("\n"));
}

function readTable(value: JsonObject, takenAt: Date): TokenColumns | undefined {
  const { ownerOf, nameOf, scopesOf, reachOf, validFrom, validTo, revoked } = value;
  if (!isColumn(ownerOf, "Uint32Array") || !isColumn(nameOf, "Uint32Array")) return undefined;
  if (!isColumn(scopesOf, "Uint32Array") || !isColumn(reachOf, "Uint32Array")) return undefined;
  if (!isColumn(validFrom, "Float64Array") || !isColumn(validTo, "Float64Array")) return undefined;
  if (!isColumn(revoked, "Uint8Array")) return undefined;
  const owners = readOwners(value.owners, takenAt);
  const names = readTexts(value.names);
  const scopes = readTexts(value.scopes)?.map((text) => text.split(" ").filter((id) => id !== ""));
  const reaches = readTexts(value.reaches)?.map(readReach);
  const ids = typeof value.ids === "string" && value.ids !== "" ? value.ids.split("\n") : [];
  if (!owners || !names || !scopes || !reaches) return undefined;
  const columns = [ownerOf, nameOf, scopesOf, reachOf, validFrom, validTo, revoked];
  if (columns.some(({ length }) => length !== ids.length)) return undefined;
  const hashes = readHashes(value.hashes, ids.length);
  if (!hashes) return undefined;

  const table = new TokenColumns();
  let run: TableToken[] = [];
  for (const [row, authorizationId] of ids.entries()) {
    const owner = owners[ownerOf[row] ?? NaN];
    const name = names[nameOf[row] ?? NaN];
    const scopeIds = scopes[scopesOf[row] ?? NaN];
    const reach = reaches[reachOf[row] ?? NaN];
    if (!owner || name === undefined || !scopeIds || !reach || authorizationId === "") return undefined;
    const isRevoked = revoked[row] === 1;
    const dates = { validFrom: dateOf(validFrom[row]), validTo: dateOf(validTo[row]) };
    const correlationId = storedHash(hashes, row);
    run.push({ authorizationId, name, scopes: scopeIds, reach, ...dates, isRevoked, correlationId });
    if (ownerOf[row + 1] === ownerOf[row]) continue;
    table.append(owner, run);
    run = [];
  }
  return table;
}

/** No bytes if no hashes were kept. */
function readHashes(value: unknown, rows: number): ArrayLike<number> | undefined {
  if (value === undefined) return new Uint8Array(0);
  return isColumn(value, "Uint8Array") && value.length === rows * bytesPerHash ? value : undefined;
}

function readOwners(value: unknown, takenAt: Date): Owner[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const owners = value.flatMap((item: unknown) => readOwner(item, takenAt) ?? []);
  return owners.length === value.length ? owners : undefined;
}

/** `takenAt` stands in for `listedAt`, which earlier versions did not store. */
function readOwner(value: unknown, takenAt: Date): Owner | undefined {
  if (!isJsonObject(value)) return undefined;
  const { descriptor, displayName, mailAddress, principalName, lastAccessed, listedAt, kind } = value;
  if (typeof descriptor !== "string" || typeof displayName !== "string" || typeof kind !== "string")
    return undefined;
  return {
    descriptor,
    displayName,
    kind,
    mailAddress: typeof mailAddress === "string" ? mailAddress : undefined,
    principalName: typeof principalName === "string" ? principalName : undefined,
    lastAccessed: lastAccessed === "never" || isDate(lastAccessed) ? lastAccessed : undefined,
    listedAt: new Date(isDate(listedAt) ? listedAt : takenAt),
  };
}

function readReach(text: string): Reach {
  return text === "*"
    ? { kind: "all" }
    : { kind: "organizations", ids: text.split(" ").filter((id) => id !== "") };
}

function dateOf(milliseconds: number | undefined): Date | undefined {
  const date = new Date(milliseconds ?? NaN);
  return Number.isNaN(date.getTime()) ? undefined : date;
}
