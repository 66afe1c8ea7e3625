/**
 * Files whose functions run nearly all before My tokens is usable. The comment has the browser compile them while they
 * arrive, beside the main thread, instead of one by one as they are called; to other browsers it is a comment
 * (github.com/WICG/explicit-javascript-compile-hints-file-based). In all other files many functions are not called at the
 * start, and a page would wait for them, too.
 */
const startFiles = /^(my-tokens|table|token-table)\.js$/;
const compileNow = "//# allFunctionsCalledOnLoad";

module.exports = { compileNow, startFiles };
