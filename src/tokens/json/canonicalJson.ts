import { isJsonObject, type JsonObject } from "./JsonObject";

/** Deeper values are refused before they overflow the stack; so is a value that contains itself. */
const deepest = 200;

/** The way to a value. Spelled out only when something is refused: large reports have millions of values. */
interface Trail {
  readonly step: string | number;
  readonly depth: number;
  readonly before: Trail | undefined;
}

/**
 * The one way to write a JSON value by RFC 8785: no white space, names sorted by UTF-16 code units, numbers as
 * ECMAScript writes them. Equal values give equal texts, whose UTF-8 bytes can be hashed.
 * @throws TypeError naming the place (such as `$.before[3].name`) of what JSON cannot say: NaN, Infinity, `undefined`,
 * half a surrogate pair, a function, an object that is neither plain nor a list, or more than 200 levels.
 */
export function canonicalJson(value: unknown): string {
  return written(value, undefined);
}

/** The same text in parts, a list of objects one by one, so that the hash of a large value can be made in steps. */
export function canonicalParts(value: unknown): Generator<string, void> {
  return partsOf(value, undefined);
}

function* partsOf(value: unknown, trail: Trail | undefined): Generator<string, void> {
  if (trail?.depth === deepest) yield written(value, trail);
  else if (isListOfObjects(value)) {
    for (const [step, each] of value.entries()) {
      yield step > 0 ? "," : "[";
      yield* partsOf(each, next(trail, step));
    }
    yield "]";
  } else if (hasListOfObjects(value, deepestList)) {
    for (const [place, { name, member, here }] of sortedMembers(value, trail).entries()) {
      yield `${place > 0 ? "," : "{"}${name}:`;
      yield* partsOf(member, here);
    }
    yield "}";
  } else yield written(value, trail);
}

/** Levels above a list: looking for one deeper would take longer than it saves. */
const deepestList = 3;

function hasListOfObjects(value: unknown, levels: number): value is JsonObject {
  if (levels === 0 || !isJsonObject(value)) return false;
  return Object.values(value).some(
    (member) => isListOfObjects(member) || hasListOfObjects(member, levels - 1),
  );
}

function isListOfObjects(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && value.some((each) => typeof each === "object");
}

function written(value: unknown, trail: Trail | undefined): string {
  switch (typeof value) {
    case "boolean":
      return String(value);
    case "number":
      if (!Number.isFinite(value)) throw refusal(trail, `is ${value}`);
      return JSON.stringify(value);
    case "string":
      return text(value, trail);
    case "object":
      if (value === null) return "null";
      if (trail?.depth === deepest) throw refusal(trail, `is more than ${deepest} levels deep`);
      if (Array.isArray(value)) return list(value, trail);
      return members(value, trail);
    default:
      throw refusal(trail, `is of the type ${typeof value}`);
  }
}

function list(values: readonly unknown[], trail: Trail | undefined): string {
  // `map` would skip the gaps of a list.
  const all = Array.from(values, (value, step) => written(value, next(trail, step)));
  return `[${all.join()}]`;
}

function members(value: object, trail: Trail | undefined): string {
  const all = sortedMembers(value, trail).map(({ name, member, here }) => `${name}:${written(member, here)}`);
  return `{${all.join()}}`;
}

/** With their names as they are written. */
function sortedMembers(value: object, trail: Trail | undefined) {
  // A Date or a Map looks empty from here. Its prototype says nothing: it may come from another realm.
  const type = Object.prototype.toString.call(value);
  if (type !== "[object Object]") throw refusal(trail, `is ${type}`);
  const sorted = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return sorted.map(([name, member]) => {
    const here = next(trail, name);
    return { name: text(name, here), member, here };
  });
}

/** `JSON.stringify` writes texts as the RFC asks, except that it escapes half a pair. */
function text(value: string, trail: Trail | undefined): string {
  if (/\p{Surrogate}/u.test(value)) throw refusal(trail, "has half a surrogate pair");
  return JSON.stringify(value);
}

function next(before: Trail | undefined, step: string | number): Trail {
  return { step, depth: (before?.depth ?? 0) + 1, before };
}

function refusal(trail: Trail | undefined, problem: string): TypeError {
  let path = "";
  for (let at = trail; at; at = at.before) path = `${shownStep(at.step)}${path}`;
  return new TypeError(`$${path} ${problem}, which JSON cannot say.`);
}

function shownStep(step: string | number): string {
  if (typeof step === "number") return `[${step}]`;
  return /^\w+$/.test(step) ? `.${step}` : `[${JSON.stringify(step)}]`;
}
