import { guided } from "../../hubs/setup/sign-in/words/en";
import { setUp } from "../../hubs/setup/words/en";

/** The words of the set-up, and of why there is no sign-in. They come with that chunk. */
export const enSetUp = { ...setUp, signIn: guided };

export type SetUpWords = typeof enSetUp;
