import { guided } from "../../hubs/setup/sign-in/words/de";
import { setUp } from "../../hubs/setup/words/de";
import type { SetUpWords } from "./enSetUp";

export const deSetUp: SetUpWords = { ...setUp, signIn: guided };
