import type { Creation, TokenWish } from "../../tokens/draft/TokenWish";
import type { Replacings } from "./Replacings";

/** Makes tokens; rejects when the service has certainly not acted. */
export interface TokenMaker {
  create(wish: TokenWish, sentAt: Date, knownIds: ReadonlySet<string>): Promise<Creation>;
}

/** What became of the attempt. */
export type SuccessorResult =
  /** The old token is being replaced already, in another tab or since an earlier visit. Nothing was sent. */
  | { readonly kind: "already" }
  /** It could not be written down. Nothing was sent, so that no token can be forgotten. */
  | { readonly kind: "notKept"; readonly error: unknown }
  | {
      readonly kind: "answered";
      readonly creation: Creation;
      /** Whether a later visit will know of the new token: false if what is kept could not be written. */
      readonly isKept: boolean;
    };

interface Request {
  readonly oldId: string;
  readonly wish: TokenWish;
  readonly sentAt: Date;
  /** Ids of the tokens that exist. */
  readonly knownIds: ReadonlySet<string>;
}

/**
 * Makes the token that takes another's place. What is kept is written before anything is sent, so that a page that dies
 * in between leaves no token that nobody remembers. Where nothing was made, everything is as it was. Rejects as the maker
 * does.
 */
export async function makeSuccessor(
  request: Request,
  maker: TokenMaker,
  replacings: Pick<Replacings, "begin" | "add" | "forget">,
): Promise<SuccessorResult> {
  const { wish, sentAt, knownIds } = request;
  const oldId = request.oldId.toLowerCase();
  try {
    const begun = await replacings.begin({ oldId, beganAt: sentAt, wishedUntil: wish.validTo });
    if (begun === "already") return { kind: "already" };
  } catch (error) {
    return { kind: "notKept", error };
  }
  const forget = () => replacings.forget(oldId).catch(() => undefined);
  let creation: Creation;
  try {
    creation = await maker.create(wish, sentAt, knownIds);
  } catch (error) {
    await forget();
    throw error;
  }
  if (creation.kind === "created" || (creation.kind === "lost" && creation.fate === "made")) {
    const newId = creation.token.authorizationId.toLowerCase();
    const isKept = await keep(replacings, { oldId, beganAt: sentAt, wishedUntil: wish.validTo, newId });
    return { kind: "answered", creation, isKept };
  }
  const mayExist = creation.kind === "lost" && creation.fate === "unknown";
  if (!mayExist) await forget();
  return { kind: "answered", creation, isKept: mayExist };
}

/** Once more if the document is missing, since the first write may have failed for a moment. */
async function keep(
  replacings: Pick<Replacings, "begin" | "add">,
  { newId, ...begun }: Parameters<Replacings["begin"]>[0] & { readonly newId: string },
): Promise<boolean> {
  try {
    if ((await replacings.add(begun.oldId, { newId })) === "kept") return true;
    return (await replacings.begin({ ...begun, newId })) === "kept";
  } catch {
    return false;
  }
}
