import { guided } from "./en/guided";
import { setUp } from "./en/setup";

/** The words of the set-up, and of why there is no sign-in. They come with that chunk. */
export const enSetUp = { ...setUp, signIn: guided };

export type SetUpWords = typeof enSetUp;
