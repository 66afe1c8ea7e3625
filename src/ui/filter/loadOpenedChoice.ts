/** The kit's dropdown with the list in it, which nobody needs until one is opened. */
export const loadOpenedChoice = () =>
  import(/* webpackChunkName: "dropdown" */ "./OpenedChoice").then(({ OpenedChoice }) => OpenedChoice);
