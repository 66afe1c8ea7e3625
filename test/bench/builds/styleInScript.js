/** What style-loader amounts to: the script contains the styles as text and puts them into the page. */
module.exports = function styleInScript(source) {
  return source.replace(
    /export default (.*);/,
    'document.head.appendChild(document.createElement("style")).textContent = $1;',
  );
};
