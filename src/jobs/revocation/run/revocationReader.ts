import type { JobReader, KeptJob } from "../../journal/keptJobs";
import { failureKinds, type FailureKind } from "../../pace/Failure";
import { isColumn } from "../../store/isColumn";
import { isJsonObject, type JsonObject } from "../../../tokens/json/JsonObject";
import { inStretches } from "../../../tokens/steps/inStretches";
import type { Steps } from "../../../tokens/steps/Steps";
import { TextSet } from "../../../tokens/text/TextSet";
import type { PlannedToken } from "../PlannedToken";
import { purposePayload, type RevocationPurpose } from "../purpose/RevocationPurpose";
import { revocationStates, type RevocationState } from "../RevocationProgress";

/** What the journal holds of a step: places in the plan, and the state that these tokens reached. */
export interface KeptStep {
  readonly tokens: readonly number[];
  readonly state: RevocationState;
  readonly why?: FailureKind;
}

export type KeptRevocation = KeptJob<readonly PlannedToken[], KeptStep>;

/**
 * The payload of a revocation's first entry: the tokens as JSON, a piece for each stretch of them. A browser copies what
 * it stores and hands over at once, and 100,000 ids one by one would hold the page up. Pieces are texts, or their bytes
 * where the store keeps bytes: a browser hands those over without making texts of them all.
 */
export function* planPayload(
  tokens: readonly PlannedToken[],
  purpose?: RevocationPurpose,
  keepsBytes = false,
): Steps<JsonObject> {
  const pieces: (string | Uint8Array)[] = [];
  yield* inStretches(tokens.length, (start, end) => {
    const text = JSON.stringify(pieceOf(tokens.slice(start, end)));
    pieces.push(keepsBytes ? new TextEncoder().encode(text) : text);
  });
  return { pieces, ...(purpose && { purpose: purposePayload(purpose) }) };
}

/** Only the ids: a plan also has names. Tokens of one owner mostly follow each other, and an owner's id is long. */
function pieceOf(tokens: readonly PlannedToken[]) {
  const runs: { owner: string; ids: string[] }[] = [];
  for (const { authorizationId, owner } of tokens) {
    const last = runs.at(-1);
    if (last?.owner === owner) last.ids.push(authorizationId);
    else runs.push({ owner, ids: [authorizationId] });
  }
  const owners = new TextSet();
  const placed = runs.map(({ owner, ids }) => [owners.add(owner), ids]);
  return { owners: [...owners], runs: placed };
}

/** Reads a journal's revocations. */
export const revocationReader: JobReader<readonly PlannedToken[], KeptStep> = {
  jobKind: "revocation",
  *readPlan(payload) {
    if (!isJsonObject(payload)) return undefined;
    const tokens: PlannedToken[] = [];
    // Earlier plans were one piece, and not a text.
    for (const piece of Array.isArray(payload.pieces) ? parsedEach(payload.pieces) : [payload]) {
      const read = readPiece(piece);
      // A plan with a gap is useless: finishing part of it would look like finishing all of it.
      if (!read) return undefined;
      for (const token of read) tokens.push(token);
      yield;
    }
    return tokens.length === 0 ? undefined : tokens;
  },
  readStep(payload) {
    if (!isJsonObject(payload) || !Array.isArray(payload.tokens)) return undefined;
    const state = revocationStates.find((known) => known === payload.state);
    const tokens = payload.tokens.filter((place): place is number => Number.isInteger(place));
    return state && { tokens, state, why: failureKinds.find((known) => known === payload.why) };
  },
};

function* parsedEach(pieces: readonly unknown[]): Generator<unknown> {
  for (const piece of pieces) yield parsed(piece);
}

function parsed(piece: unknown): unknown {
  try {
    // Damaged bytes must not become another id.
    const text = isColumn(piece, "Uint8Array")
      ? new TextDecoder("utf-8", { fatal: true }).decode(piece)
      : piece;
    return typeof text === "string" ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
}

/** `undefined` unless all of it makes sense. */
function readPiece(piece: unknown): readonly PlannedToken[] | undefined {
  if (!isJsonObject(piece)) return undefined;
  const planned = Array.isArray(piece.runs) ? plannedIn(piece.runs, piece.owners) : piece.tokens;
  if (!Array.isArray(planned)) return undefined;
  const tokens = planned.flatMap((token: unknown) => readPlanned(token) ?? []);
  return tokens.length === planned.length ? tokens : undefined;
}

/** Each token with its owner, unchecked. Earlier plans had them in this form. */
function plannedIn(runs: readonly unknown[], owners: unknown): unknown[] {
  return runs.flatMap((run: unknown) => {
    const [place, ids]: readonly unknown[] = Array.isArray(run) ? run : [];
    if (!Array.isArray(ids) || ids.length === 0) return [undefined];
    const owner: unknown = Array.isArray(owners) && typeof place === "number" ? owners[place] : undefined;
    return ids.map((authorizationId: unknown) => ({ authorizationId, owner }));
  });
}

function readPlanned(value: unknown): PlannedToken | undefined {
  if (!isJsonObject(value)) return undefined;
  const { authorizationId, owner } = value;
  if (typeof authorizationId !== "string" || typeof owner !== "string") return undefined;
  return authorizationId === "" || owner === "" ? undefined : { authorizationId, owner };
}
