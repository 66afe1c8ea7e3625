const formControls = require("jsdom/lib/jsdom/living/helpers/form-controls.js");
const { domSymbolTree } = require("jsdom/lib/jsdom/living/helpers/internal-constants.js");
const NodeList = require("jsdom/lib/jsdom/living/generated/NodeList.js");

/**
 * Spares jsdom a search: for the labels of each control it asks every node of the document whether it is one. Here the
 * labels of all are found once until the document changes. Required before jsdom is.
 */
formControls.getLabelsForLabelable = (control) => {
  if (!formControls.isLabelable(control)) return null;
  const root = control.getRootNode({});
  control._labels ??= NodeList.createImpl(root._globalObject, [], {
    element: root,
    query: () => labelsIn(root).get(control) ?? [],
  });
  return control._labels;
};

const known = new WeakMap();

/** The labels of each control that has any, for the root's present version. */
function labelsIn(root) {
  const { _version: version } = root;
  if (known.get(root)?.version !== version) {
    const labels = new Map();
    for (const node of domSymbolTree.treeIterator(root)) {
      const control = node._localName === "label" && node.control;
      if (control) labels.set(control, [...(labels.get(control) ?? []), node]);
    }
    known.set(root, { version, labels });
  }
  return known.get(root).labels;
}
