import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import ts from "typescript";

/** Attributes whose text a person reads or hears. */
const spoken =
  /^(title|alt|label|placeholder|text|description|aria-?label|aria-?description|aria-?roledescription)$/i;

/** Words in the markup of a screen: text between elements, and attributes that are read out. */
function literalsIn(name: string, code: string): string[] {
  const file = ts.createSourceFile(name, code, ts.ScriptTarget.ESNext, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const say = (text: string) => {
    if (/\p{L}{2}/u.test(text)) found.push(`${name}: ${text.trim()}`);
  };
  const textOf = (node: ts.Node | undefined): void => {
    if (!node) return;
    if (ts.isStringLiteralLike(node)) say(node.text);
    else if (ts.isTemplateExpression(node))
      say([node.head, ...node.templateSpans.map(({ literal }) => literal)].map(({ text }) => text).join(" "));
    else if (ts.isJsxExpression(node) || ts.isParenthesizedExpression(node)) textOf(node.expression);
    else if (ts.isConditionalExpression(node)) [node.whenTrue, node.whenFalse].forEach(textOf);
    else if (ts.isBinaryExpression(node)) [node.left, node.right].forEach(textOf);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node)) say(node.text);
    if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent)) textOf(node);
    if (ts.isJsxAttribute(node) && spoken.test(node.name.getText(file))) textOf(node.initializer);
    if (ts.isPropertyAssignment(node) && spoken.test(node.name.getText(file))) textOf(node.initializer);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

test("no screen has words of its own: each comes from the tables", () => {
  const root = resolve(__dirname, "../../../src");
  const screens = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((path) =>
    path.endsWith(".tsx"),
  );
  expect(screens.length).toBeGreaterThan(50);
  const literals = screens.flatMap((path) => literalsIn(path, readFileSync(join(root, path), "utf8")));
  // A pattern to imitate is the same in every language.
  expect(literals.filter((literal) => !literal.endsWith(": ci-*"))).toEqual([]);
});

test.each([
  ["<p>Nothing was sent.</p>", "a.tsx: Nothing was sent."],
  ['<p title="Close" className="wide">{text}</p>', "a.tsx: Close"],
  ["<Button ariaLabel={`Revoke ${name}`} />", "a.tsx: Revoke"],
  ['<p>{isOpen ? "Less" : text.more}</p>', "a.tsx: Less"],
  ['<Header commands={[{ id: "new", text: "New token" }]} />', "a.tsx: New token"],
])("%s has words of its own", (code, literal) => {
  expect(literalsIn("a.tsx", `const a = ${code};`)).toEqual([literal]);
});

test.each(['<p className="wide">{text.more}: {count}</p>', '<Icon iconName="Warning" />', "<b>·</b>"])(
  "%s has none",
  (code) => expect(literalsIn("a.tsx", `const a = ${code};`)).toEqual([]),
);
