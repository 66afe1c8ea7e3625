/** The frame calls `performance.mark` with it where measuring its tasks begins, if that is later than the step itself. */
export const beginMark = "longest task from here";
