/**
 * Work that can pause wherever it yields: about a millisecond's work lies between two such places, however much there is
 * in all. `finish` does it in one piece; `inSlices` lets the page have its turn in between.
 */
export type Steps<T> = Generator<unknown, T, void>;
