import type { PatClient } from "../../src/azure/clients/PatClient";
import { makeSuccessor } from "../../src/jobs/replacing/makeSuccessor";
import { mayEndOld } from "../../src/jobs/replacing/mayEndOld";
import type { Replacing } from "../../src/jobs/replacing/Replacing";
import { readReplacings, Replacings } from "../../src/jobs/replacing/Replacings";
import { stateOf } from "../../src/jobs/replacing/stateOf";
import { describeId } from "../../src/jobs/revocation/plan/describeToken";
import { revokeAndVerify } from "../../src/jobs/revocation/revokeAndVerify";
import type { Token } from "../../src/tokens/token/Token";
import { ownTokensDoor } from "../../src/hubs/my-tokens/revocation/ownTokensDoor";
import { createWorld, type World } from "../emulator/world/World";
import { statusOf } from "../emulator/world/Token";
import { openDocuments, openPats } from "./aPersonsPage";
import { Chance } from "./Chance";
import { Page } from "./Page";
import { brokenInReplacing } from "./replaceChecks";
import type { Tally } from "./Tally";
import { quiet, VirtualTime } from "./VirtualTime";
import { clear, someTrouble } from "./weather";

/** A person, their tokens, and what they hold outside of every page. */
export interface Bench {
  readonly chance: Chance;
  readonly time: VirtualTime;
  readonly world: World;
  readonly oldId: string;
  /** Ids that were there before. */
  readonly known: ReadonlySet<string>;
  /** Secrets that the person has, by the token's id in lower case. */
  readonly held: Map<string, string>;
  /** Tokens that a page has told the person about, for them to revoke. */
  readonly told: Set<string>;
  /** By how much the computer's clock is wrong. */
  readonly skewMs: number;
  /** Share of requests to the data service that fail. */
  failing: number;
  dataFailures: number;
}

const noon = Date.parse("2026-11-21T12:00:00Z");
const mostLives = 25;

/** Replaces one token under faults, through kills, to its end. Returns the violations. */
export async function replaceRun(seed: number, tally: Tally): Promise<string[]> {
  const chance = new Chance(seed);
  const time = new VirtualTime(noon);
  const world = createWorld({ now: time.now, sleep: time.sleep, seed });
  world.switches.unknownPatRevocation = chance.oneOf(["ignore", "refuse"]);
  world.switches.maximumLifetimeDays = chance.oneOf([undefined, 7, 60]);
  world.switches.lifetimePolicy = chance.oneOf(["clamp", "clamp", "refuse"]);
  world.switches.dataConflictStatus = chance.oneOf([400, 409]);
  world.revocationDelayMilliseconds = chance.happens(0.2) ? chance.between(1, 20_000) : 0;
  const { token } = world.addToken({ displayName: "old", scope: "vso.code" });
  const known = new Set(world.tokensOf(world.me.descriptor).map(({ authorizationId }) => authorizationId));
  const bench: Bench = {
    ...{ chance, time, world, known, oldId: token.authorizationId.toLowerCase() },
    held: new Map(),
    told: new Set(),
    skewMs: chance.oneOf([0, 0, -240_000, 240_000]),
    failing: chance.oneOf([0, 0, 0.05, 0.3]),
    dataFailures: 0,
  };
  world.faults.add(...someTrouble(chance));
  const broken = await time.run(() => livedThrough(bench, tally));
  tally.met(world, time.now().getTime() - noon);
  tally.fault("data service failed", bench.dataFailures);
  return [...new Set(broken)];
}

async function livedThrough(bench: Bench, tally: Tally): Promise<string[]> {
  const { chance, world } = bench;
  const broken: string[] = [];
  for (let life = 0; life < mostLives; life++) {
    const isCalm = life > mostLives / 2;
    if (isCalm) {
      clear(world);
      bench.failing = 0;
    }
    const isKilled = !isCalm && chance.happens(0.6);
    const page = isKilled ? new Page(chance.between(1, 40), chance.happens(0.5)) : new Page();
    const how = await Promise.race([live(bench, page), page.death]);
    await quiet();
    if (how === "killed") tally.fault("page killed");
    broken.push(...brokenInReplacing(bench));
    if (how === "done") {
      tally.end("tokens replaced");
      return broken;
    }
    await bench.time.sleep(chance.between(1_000, 300_000));
    if (!isCalm && chance.happens(0.1)) endNew(bench);
  }
  return [...broken, "it cannot be ended in calm weather"];
}

/** Somebody else ends the new token, and nobody may end the old one after that. */
function endNew({ world, held, oldId }: Bench): void {
  if (world.findToken(oldId)?.revocation) return;
  world.revocationDelayMilliseconds = 0;
  for (const id of held.keys()) {
    const made = world.findToken(id);
    if (made && statusOf(made, world.now()) === "active") world.revoke(made, world.me);
    held.delete(id);
  }
}

/** One visit: the person does whatever the page offers, until nothing is left, or something fails. */
async function live(bench: Bench, page: Page): Promise<"done" | "again"> {
  const { time, skewMs, oldId } = bench;
  const now = () => new Date(time.now().getTime() + skewMs);
  const pats = openPats(bench, page);
  const documents = openDocuments(bench, page);
  const replacings = new Replacings(documents);
  const wait = (milliseconds: number, signal?: AbortSignal) => page.heard(time.wait(milliseconds, signal));
  const listAll = async () => {
    const lists = await Promise.all([pats.list("active"), pats.list("expired"), pats.list("revoked")]);
    const unreadable = lists.reduce((sum, list) => sum + list.unreadable, 0);
    return { tokens: lists.flatMap(({ tokens }) => tokens), unreadable, now: now() };
  };
  const revoke = async ({ authorizationId }: Token) => {
    const plan = [describeId(authorizationId, { descriptor: bench.world.me.descriptor })];
    const options = { now, monotonicMs: time.monotonicMs, wait, isRetry: false };
    for await (const event of revokeAndVerify(plan, ownTokensDoor(pats), options)) void event;
  };
  try {
    for (let steps = 0; steps < 8; steps++) {
      const listed = await listAll();
      const kept = readReplacings(await documents.getDocuments("replacing"));
      const replacing = kept.replacings.find((one) => one.oldId === oldId);
      const old = listed.tokens.find(({ authorizationId }) => authorizationId.toLowerCase() === oldId);
      if (!replacing) {
        if (old?.isRevoked) return "done";
        if (old) await begin(bench, listed.tokens, pats, replacings, now());
        continue;
      }
      const state = stateOf(replacing, listed);
      switch (state.kind) {
        case "unknown":
        case "underWay":
        case "byHand":
          return "again";
        case "notMade":
        case "successorGone":
          await replacings.forget(oldId);
          break;
        case "unanswered":
          for (const candidate of state.candidates) await revoke(candidate);
          break;
        case "secretLost":
          await revoke(state.successor);
          break;
        case "bothWork":
          await end(replacing, old, { pats, now, revoke });
          break;
        case "oldEnded":
          await replacings.forget(oldId);
      }
    }
  } catch {
    // The page says that it failed; the person comes again.
  }
  return "again";
}

async function begin(
  { chance, held, told, oldId }: Bench,
  tokens: readonly Token[],
  pats: PatClient,
  replacings: Replacings,
  sentAt: Date,
): Promise<void> {
  const validTo = new Date(sentAt.getTime() + chance.oneOf([5, 5, 30]) * 86_400_000);
  const wish = { name: "old (2026-11-21)", scopes: ["vso.code"], validTo };
  const knownIds = new Set(tokens.map(({ authorizationId }) => authorizationId));
  const result = await makeSuccessor({ oldId, wish, sentAt, knownIds }, pats, replacings);
  if (result.kind !== "answered") return;
  const { creation } = result;
  if (creation.kind === "lost" && creation.fate === "made") told.add(creation.token.authorizationId);
  if (creation.kind !== "created") return;
  if (!result.isKept) told.add(creation.token.authorizationId);
  if (chance.happens(0.2)) return creation.secret.forget();
  const newId = creation.token.authorizationId.toLowerCase();
  held.set(newId, creation.secret.reveal());
  await replacings.add(oldId, { newId, isStored: true });
}

interface Hands {
  readonly pats: PatClient;
  readonly now: () => Date;
  revoke(token: Token): Promise<void>;
}

async function end(
  replacing: Replacing,
  old: Token | undefined,
  { pats, now, revoke }: Hands,
): Promise<void> {
  if (!old || (await mayEndOld(replacing, () => pats.list("active"), now))) return;
  await revoke(old);
}
