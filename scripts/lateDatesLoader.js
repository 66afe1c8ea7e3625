const early = "const localeFormatters = (";

/**
 * The kit's module for text makes two formatters of dates as it loads, which takes the browser 5 to 10 ms. No page has it
 * write a date, so they are made when one is.
 */
module.exports = function lateDatesLoader(code) {
  if (!code.includes(early)) throw new Error("Core/Util/String.js of the kit has no formatters any more.");
  return code
    .replaceAll("localeFormatters[", "localeFormatters()[")
    .replace(early, "const localeFormatters = () => (");
};
