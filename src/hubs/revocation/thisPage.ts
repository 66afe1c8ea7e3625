import { randomHex } from "../../jobs/store/randomHex";

/** Tells this page from every other that ever ran, as text of 32 hexadecimal digits. */
export const thisPage = randomHex(16);
