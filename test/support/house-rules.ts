import { posix } from "node:path";
import ts from "typescript";
import { roomOf } from "./rooms.ts";
import { lineOf, nodesOf, type SourceFile } from "./source-file.ts";

const longest = 300;

/** Names that say nothing about what is inside. */
const emptyName = /(?:^|-)(?:utils?|helpers?|managers?)(?:-|$)/;

/** Faults of length and name: the data of a language may be as long as it needs to be. */
export function fileFaults({ path, text }: SourceFile): string[] {
  const faults: string[] = [];
  const lines = text.split("\n").length - (text.endsWith("\n") ? 1 : 0);
  if (lines > longest && roomOf(path) !== "language") faults.push(`${path}: ${lines} lines, more than ${longest}`);
  for (const part of path.split("/").map((name) => posix.basename(name, ".ts"))) {
    if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(part)) faults.push(`${path}: "${part}" is not kebab-case`);
    if (emptyName.test(part)) faults.push(`${path}: "${part}" does not say what is inside`);
  }
  return faults;
}

/** Default exports: what is exported has the same name everywhere. */
export function defaultExports(file: SourceFile): string[] {
  const faults: string[] = [];
  for (const node of nodesOf(file.tree)) {
    const isDefault =
      ts.isExportAssignment(node) ||
      (ts.isExportSpecifier(node) && node.name.text === "default") ||
      (node.kind === ts.SyntaxKind.DefaultKeyword && ts.isStatement(node.parent));
    if (isDefault) faults.push(`${file.path}:${lineOf(file, node)}: a default export`);
  }
  return faults;
}

/** Whether an identifier stands for a variable, not for a property or the name of a member. */
function isReference(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node || parent.expression.getText() === "globalThis";
  if (ts.isQualifiedName(parent)) return parent.left === node;
  const isMemberName =
    ts.isPropertyAssignment(parent) ||
    ts.isPropertySignature(parent) ||
    ts.isPropertyDeclaration(parent) ||
    ts.isMethodDeclaration(parent) ||
    ts.isMethodSignature(parent);
  return !(isMemberName && parent.name === node);
}

/** Uses of `process` and `console`, which are for the command alone. */
export function commandGlobals(file: SourceFile): string[] {
  if (roomOf(file.path) === "cli") return [];
  const faults: string[] = [];
  for (const node of nodesOf(file.tree)) {
    if (!ts.isIdentifier(node) || !["process", "console"].includes(node.text) || !isReference(node)) continue;
    faults.push(`${file.path}:${lineOf(file, node)}: only cli may touch ${node.text}`);
  }
  return faults;
}
