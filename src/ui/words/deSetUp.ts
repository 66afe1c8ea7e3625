import { guided } from "./de/guided";
import { setUp } from "./de/setup";
import type { SetUpWords } from "./enSetUp";

export const deSetUp: SetUpWords = { ...setUp, signIn: guided };
