import { randomUUID } from "node:crypto";

import type { FaultRule } from "../faults";
import type { RecordedRequest } from "../world/RequestLog";
import type { World } from "../world/World";
import { answerAfter, answerBefore, throttled } from "./applyFaults";
import { corsHeaders, isPreflight } from "./cors";
import { matchRoute } from "./matchRoute";
import { playedPath } from "./playedPath";
import type { Answer, Call, EmulatedRequest, Route } from "./Route";
import { notFound, ServiceError } from "./ServiceError";

/** Faults, preflight, routing, the route itself, and the headers of every answer from the service. */
export async function dispatch(world: World, request: EmulatedRequest): Promise<Dispatched> {
  const headers = lowerCased(request.headers);
  const url = new URL(request.url, `http://${headers.host ?? "localhost"}`);
  const method = request.method.toUpperCase();
  const body = Buffer.from(request.body ?? "");
  const isControl = url.pathname.startsWith("/_emulator");
  const faults = isControl ? [] : world.faults.take(method, url.pathname + url.search);
  const call = {
    method,
    url,
    headers,
    body,
    world,
    params: {},
    acceptedOnly: has(faults, "acceptedNotDone"),
  };

  const plain = await answerTo(call, faults);
  const answer = url.pathname.includes("/_apis/") ? withServiceHeaders(plain, call) : plain;
  const record: RecordedRequest = {
    when: world.now(),
    method,
    url: url.href,
    headers,
    body: body.toString("utf8"),
    status: answer.status,
    responseBody: answer.body?.toString("utf8") ?? "",
    faults: faults.map(({ kind }) => kind),
  };
  return { answer, record };
}

interface Dispatched {
  readonly answer: Answer;
  readonly record: RecordedRequest;
}

async function answerTo(call: Call, faults: readonly FaultRule[]): Promise<Answer> {
  const { world, url } = call;
  const isRest = url.pathname.includes("/_apis/");
  const delay = faults.reduce(
    (sum, rule) => sum + (rule.kind === "delay" ? (rule.milliseconds ?? 1000) : 0),
    0,
  );
  if (delay > 0) await world.sleep(delay);
  const instead = answerBefore(faults);
  if (instead !== undefined) return instead;
  if (isRest && isPreflight(call.method, call.headers)) return { status: 200 };
  const toll = isRest ? await payToll(call) : undefined;
  if (toll?.isBlocked) return withHeaders(throttled(undefined), toll.headers);
  const answer = answerAfter(await routed(call), faults, url);
  return toll === undefined ? answer : withHeaders(answer, toll.headers);
}

function withHeaders(answer: Answer, headers: Answer["headers"]): Answer {
  return { ...answer, headers: { ...answer.headers, ...headers } };
}

async function payToll({ world, headers }: Call) {
  const caller = world.throttle.isOn ? world.authenticate(headers.authorization) : undefined;
  if (caller === undefined) return undefined;
  const toll = world.throttle.charge(caller.user.id);
  if (toll && toll.delayMilliseconds > 0) await world.sleep(toll.delayMilliseconds);
  return toll;
}

async function routed(call: Call): Promise<Answer> {
  const match = matchRoute(call.world.routes, siteOf(call.url), call.method, playedPath(call.url));
  try {
    if (match === "otherMethod") {
      throw new ServiceError(
        405,
        "VssRequestMethodNotAllowedException",
        `The method ${call.method} is not allowed.`,
      );
    }
    if (match === undefined)
      throw notFound(`There is nothing at ${call.url.pathname}.`, "VssResourceNotFoundException");
    return await match.route.handle({ ...call, params: match.params });
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    const headers = { "Content-Type": "application/json; charset=utf-8" };
    return { status: error.status, headers, body: JSON.stringify(error.body()) };
  }
}

/** REST and pages belong to the host's site, packaged files to the content site. */
function siteOf(url: URL): Route["site"] {
  return url.hostname === "127.0.0.1" ? "content" : "host";
}

function withServiceHeaders(answer: Answer, { headers }: Call): Answer {
  return {
    ...answer,
    headers: {
      "Cache-Control": "no-cache",
      ActivityId: randomUUID(),
      "X-TFS-Session": headers["x-tfs-session"]?.split(",")[0] ?? randomUUID(),
      ...answer.headers,
      ...corsHeaders(headers),
    },
  };
}

function has(faults: readonly FaultRule[], kind: FaultRule["kind"]): boolean {
  return faults.some((rule) => rule.kind === kind);
}

function lowerCased(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
