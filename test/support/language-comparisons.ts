import ts from "typescript";
import { roomOf } from "./rooms.ts";
import { lineOf, nodesOf, type SourceFile } from "./source-file.ts";

const comparisons = new Set([
  ts.SyntaxKind.EqualsEqualsToken,
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
]);

const tests = new Set(["startsWith", "endsWith", "includes", "has", "localeCompare"]);

const languageNames = new Intl.DisplayNames("en", { type: "language", fallback: "none" });

/** Whether a text names a real language: "it", "pt-BR", but not "li", which may be an element, nor "und". */
function namesLanguage(text: string, tags: ReadonlySet<string>, beside: string): boolean {
  if (!/^[a-z]{2,3}(?:[-_][a-z0-9]+)*-?$/i.test(text)) return false;
  const [primary = ""] = text.toLowerCase().split(/[-_]/, 1);
  if (tags.has(primary)) return true;
  // Of the languages without data, only where the other side says that it is about a language: "tr" is an element too.
  return /lang|locale/i.test(beside) && !["und", "mul", "zxx"].includes(primary) && languageNames.of(primary) !== undefined;
}

/** The two sides of what a node compares: `a === "b"`, `case "b"`, `a.startsWith("b")`, `["b"].includes(a)`. */
function sidesOf(node: ts.Node): readonly [ts.Node, ts.Node] | undefined {
  if (ts.isBinaryExpression(node) && comparisons.has(node.operatorToken.kind)) return [node.left, node.right];
  if (ts.isCaseClause(node)) return [node.parent.parent.expression, node.expression];
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return undefined;
  const [argument] = node.arguments;
  return argument !== undefined && tests.has(node.expression.name.text) ? [node.expression.expression, argument] : undefined;
}

/** The texts that a side stands for: a literal, or the elements of a literal array or set. */
function literalsOf(node: ts.Node): string[] {
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isArrayLiteralExpression(node)) return node.elements.flatMap(literalsOf);
  if (ts.isNewExpression(node)) return (node.arguments ?? []).flatMap(literalsOf);
  if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node)) return literalsOf(node.expression);
  return [];
}

/**
 * Comparisons of a language tag with a text. A stage must not know a language by name: what differs is data in
 * src/language.
 *
 * @param tags - the languages that have data of their own
 */
export function languageComparisons(file: SourceFile, tags: ReadonlySet<string>): string[] {
  if (roomOf(file.path) === "language") return [];
  const faults: string[] = [];
  for (const node of nodesOf(file.tree)) {
    const sides = sidesOf(node);
    if (sides === undefined) continue;
    const [left, right] = sides;
    const about = (side: ts.Node, other: ts.Node) =>
      literalsOf(side).some((text) => namesLanguage(text, tags, other.getText(file.tree)));
    if (!about(left, right) && !about(right, left)) continue;
    faults.push(
      `${file.path}:${lineOf(file, node)}: ${node.getText(file.tree).split("\n", 1)[0]}: compares a language with a text`,
    );
  }
  return faults;
}
