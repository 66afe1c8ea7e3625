import ts from "typescript";

/**
 * The sentences of these tables that no other file asks for, as `file: key`. A key counts as used when its very property
 * is read, by name, by taking the object apart, by a computed key, or by handing the object to what asks for that key.
 */
export function unusedKeys(
  files: readonly string[],
  options: ts.CompilerOptions,
  isTable: (path: string) => boolean,
  isWords: (path: string) => boolean,
): string[] {
  const program = ts.createProgram([...files], options);
  const checker = program.getTypeChecker();
  const used = new Set<ts.Node>();

  const mark = (symbol: ts.Symbol | undefined) => symbol?.declarations?.forEach((node) => used.add(node));
  const markAll = (type: ts.Type) => checker.getPropertiesOfType(type).forEach(mark);
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) mark(checker.getSymbolAtLocation(node.name));
    if (ts.isElementAccessExpression(node)) {
      markAll(checker.getTypeAtLocation(node.expression));
      // The compiler keeps one of several parts that look the same, so all that the key can reach counts as read.
      const reached = checker.getTypeAtLocation(node);
      (reached.isUnion() ? reached.types : [reached]).forEach(markAll);
    }
    if (ts.isBindingElement(node)) {
      const key = node.propertyName ?? node.name;
      if (ts.isIdentifier(key)) mark(checker.getTypeAtLocation(node.parent).getProperty(key.text));
    }
    if (ts.isSpreadAssignment(node) || ts.isJsxSpreadAttribute(node))
      markAll(checker.getTypeAtLocation(node.expression));
    if (ts.isPropertyAccessExpression(node) || ts.isIdentifier(node) || ts.isElementAccessExpression(node))
      markAsked(node);
    ts.forEachChild(node, visit);
  };
  const markAsked = (node: ts.Expression) => {
    if (!isArgument(node)) return;
    const asked = checker.getContextualType(node);
    const given = checker.getTypeAtLocation(node);
    if (!asked || !checker.getPropertiesOfType(given).some(isDeclaredInTable)) return;
    if (checker.getIndexInfosOfType(asked).length > 0) markAll(given);
    checker.getPropertiesOfType(asked).forEach(({ name }) => mark(given.getProperty(name)));
  };
  const isDeclaredInTable = (symbol: ts.Symbol) =>
    symbol.declarations?.some((node) => isTable(node.getSourceFile().fileName)) ?? false;

  const sources = program.getSourceFiles().filter(({ fileName }) => !fileName.includes("/node_modules/"));
  sources.filter(({ fileName }) => !isWords(fileName)).forEach(visit);
  return sources
    .filter(({ fileName }) => isTable(fileName))
    .flatMap((file) =>
      sentencesOf(file)
        .filter((node) => !used.has(node))
        .map((node) => `${file.fileName.replace(/^.*\//, "")}: ${node.name.getText(file)}`),
    );
}

/** Where a value goes to something that says what it asks for. */
function isArgument({ parent }: ts.Node): boolean {
  return (
    ts.isCallExpression(parent) ||
    ts.isJsxExpression(parent) ||
    ts.isReturnStatement(parent) ||
    ts.isPropertyAssignment(parent) ||
    ts.isVariableDeclaration(parent) ||
    ts.isConditionalExpression(parent) ||
    ts.isShorthandPropertyAssignment(parent)
  );
}

/** The leaves of the exported tables. One whose type is written beside it has its keys from there: the compiler knows. */
function sentencesOf(file: ts.SourceFile): ts.PropertyAssignment[] {
  const found: ts.PropertyAssignment[] = [];
  const walk = (value: ts.Node): void => {
    if (!ts.isObjectLiteralExpression(value)) return;
    for (const property of value.properties) {
      if (!ts.isPropertyAssignment(property)) continue;
      const { initializer } = property;
      if (ts.isObjectLiteralExpression(initializer)) walk(initializer);
      else if (!ts.isSatisfiesExpression(initializer)) found.push(property);
    }
  };
  for (const statement of file.statements) {
    if (!ts.isVariableStatement(statement) || !statement.modifiers?.length) continue;
    for (const { type, initializer } of statement.declarationList.declarations)
      if (!type && initializer) walk(initializer);
  }
  return found;
}
