import { readReplacings } from "../../src/jobs/replacing/Replacings";
import { statusOf, type Token } from "../emulator/world/Token";
import type { Bench } from "./replaceRun";

/** A token that appeared so soon before or after the request is shown as the one that may have been made. */
const mostApartMs = 600_000;
const mine = { type: "User", value: "Me" } as const;

/** What must never happen, at the end of a visit: both tokens gone, one forgotten, a secret outside its place. */
export function brokenInReplacing(bench: Bench): string[] {
  return [...bothGone(bench), ...forgotten(bench), ...leaked(bench)];
}

const isActive = ({ world }: Bench, token: Token | undefined) =>
  token !== undefined && statusOf(token, world.now()) === "active";

/** The old token ends only while the person has the secret of a new one that works. */
function bothGone(bench: Bench): string[] {
  const { world, held, oldId } = bench;
  const old = world.findToken(oldId);
  if (old?.revocation === undefined) return [];
  const hasNew = [...held.keys()].some((id) => isActive(bench, world.findToken(id)));
  return hasNew ? [] : ["the old token was revoked, and the person has no new one"];
}

/** Every token that was made is written down, or can be told by what is, or a page has told the person about it. */
function forgotten(bench: Bench): string[] {
  const { world, known, told, oldId, held } = bench;
  const { replacings } = readReplacings(documents(bench));
  const replacing = replacings.find((one) => one.oldId === oldId);
  const isWrittenDown = ({ authorizationId, validFrom }: Token) =>
    replacing !== undefined &&
    (replacing.newId === undefined
      ? Math.abs(validFrom.getTime() - replacing.beganAt.getTime()) <= mostApartMs
      : replacing.newId === authorizationId.toLowerCase());
  const isInUse = ({ authorizationId }: Token) =>
    held.has(authorizationId.toLowerCase()) && world.findToken(oldId)?.revocation !== undefined;
  return world
    .tokensOf(world.me.descriptor)
    .filter((token) => !known.has(token.authorizationId) && isActive(bench, token))
    .filter((token) => !isWrittenDown(token) && !isInUse(token) && !told.has(token.authorizationId))
    .map(({ authorizationId }) => `the token ${authorizationId} was made and is forgotten`);
}

/** The secrets of new tokens are in the answers to their creation and nowhere else. */
function leaked(bench: Bench): string[] {
  const { world, held } = bench;
  const places = [
    JSON.stringify(documents(bench).map(({ fields }) => fields)),
    ...world.requests.map(({ url, body, headers }) => `${url} ${body} ${JSON.stringify(headers)}`),
  ];
  return [...held.values()]
    .filter((secret) => places.some((place) => place.includes(secret.slice(0, 16))))
    .map(() => "a secret is outside its place");
}

function documents({ world }: Bench) {
  try {
    return world.extensionData.list(mine, "replacing").map((fields) => ({ fields, etag: fields.__etag }));
  } catch {
    // Nothing was ever kept.
    return [];
  }
}
