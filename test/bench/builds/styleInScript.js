/** What style-loader comes down to: the styles are a text of the script, which puts them into the page. */
module.exports = function styleInScript(source) {
  return source.replace(
    /export default (.*);/,
    'document.head.appendChild(document.createElement("style")).textContent = $1;',
  );
};
