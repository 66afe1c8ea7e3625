import { faultKinds, type FaultRule } from "../faults";
import { isJsonObject, readJson, readJsonObject, type JsonObject } from "../wire/readJson";
import type { Answer, Call, Route } from "../wire/Route";
import { badRequest } from "../wire/ServiceError";
import { statusOf } from "../world/Token";
import type { World } from "../world/World";

/** The emulator's own controls, for browser tests and the shell. Not part of Azure DevOps. */
export const controlRoutes: readonly Route[] = [
  control("GET", "faults", ({ world }) => ({
    rules: world.faults.rules,
    injected: Object.fromEntries(world.faults.injected),
  })),
  control("POST", "faults", addFaults),
  control("DELETE", "faults", ({ world }) => world.faults.clear()),
  control("GET", "switches", ({ world }) => world.switches),
  control("POST", "switches", setSwitches),
  control("POST", "throttle", setThrottle),
  control("GET", "requests", ({ world }) => world.requests),
  control("GET", "state", ({ world }) => stateOf(world)),
  control("DELETE", "sessions", ({ world }) => world.expireSessions()),
];

function control(method: string, name: string, act: (call: Call) => unknown): Route {
  return {
    site: "host",
    method,
    path: `/_emulator/${name}`,
    handle(call): Answer {
      const value = act(call);
      if (value === undefined) return { status: 204 };
      return {
        status: 200,
        headers: { "Content-Type": "application/json; charset=utf-8" },
        body: JSON.stringify(value),
      };
    },
  };
}

function addFaults({ world, body }: Call): unknown {
  const value = readJson(body, "faults");
  const rules = (Array.isArray(value) ? value : [value]).map(faultRule);
  world.faults.add(...rules);
  return { rules: world.faults.rules };
}

function faultRule(value: unknown): FaultRule {
  const kind = isJsonObject(value) ? faultKinds.find((known) => known === value.kind) : undefined;
  if (!isJsonObject(value) || kind === undefined) {
    throw badRequest(`A fault needs a kind: ${faultKinds.join(", ")}.`);
  }
  return {
    kind,
    method: textOf(value, "method"),
    path: textOf(value, "path"),
    milliseconds: numberOf(value, "milliseconds"),
    status: numberOf(value, "status"),
    retryAfterSeconds: numberOf(value, "retryAfterSeconds"),
    nth: numberOf(value, "nth"),
    count: numberOf(value, "count"),
    probability: numberOf(value, "probability"),
  };
}

function textOf(value: JsonObject, name: string): string | undefined {
  const text = value[name];
  if (text === undefined || typeof text === "string") return text;
  throw badRequest(`${name} must be text.`);
}

function numberOf(value: JsonObject, name: string): number | undefined {
  const number = value[name];
  if (number === undefined || typeof number === "number") return number;
  throw badRequest(`${name} must be a number.`);
}

function setSwitches({ world, body }: Call): unknown {
  const wanted = readJsonObject(body, "switches");
  const unknown = Object.keys(wanted).find((name) => !Object.hasOwn(world.switches, name));
  if (unknown !== undefined) throw badRequest(`There is no switch '${unknown}'.`);
  // JSON has no undefined: a cleared field arrives as null.
  const values = Object.entries(wanted).map(([name, value]) => [name, value ?? undefined]);
  return Object.assign(world.switches, Object.fromEntries(values));
}

/** Overrides any of the throttle's rules; `{"isOn": true}` alone plays the documented ones. */
function setThrottle({ world, body }: Call): unknown {
  const wanted = readJsonObject(body, "throttle");
  for (const [name, value] of Object.entries(wanted)) {
    const isKnown =
      Object.hasOwn(world.throttle, name) && typeof Reflect.get(world.throttle, name) === typeof value;
    if (!isKnown) throw badRequest(`The throttle has no rule '${name}' of this kind.`);
  }
  return Object.assign(world.throttle, wanted);
}

function stateOf(world: World): unknown {
  const { scenario, organization, me, users, switches, pageSizes } = world;
  const now = world.now();
  const tokens = world
    .tokensOf(me.descriptor)
    .map((token) => ({ ...token, secretHash: undefined, status: statusOf(token, now) }));
  return { scenario, organization, me, userCount: users.count, switches, pageSizes, now, myTokens: tokens };
}
