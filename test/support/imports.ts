import ts from "typescript";
import { nodesOf, type SourceFile } from "./source-file.ts";

/** What is named by a node that brings in another module: an import of any kind, a re-export, a `require`. */
function specifierOf(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isExternalModuleReference(node)) return node.expression;
  // `type Finding = import("./finding.ts").Finding`
  if (ts.isImportTypeNode(node)) return ts.isLiteralTypeNode(node.argument) ? node.argument.literal : node.argument;
  if (!ts.isCallExpression(node)) return undefined;
  const { expression } = node;
  const isImport = expression.kind === ts.SyntaxKind.ImportKeyword;
  const isRequire = ts.isIdentifier(expression) && expression.text === "require";
  return isImport || isRequire ? node.arguments[0] : undefined;
}

/**
 * The modules that a file imports, as it names them: static, type-only and dynamic imports, re-exports, `require`.
 * A name that is put together at run time is given as its code, in `${}`: it cannot be followed.
 */
export function importsOf(file: SourceFile): string[] {
  const found: string[] = [];
  for (const node of nodesOf(file.tree)) {
    const specifier = specifierOf(node);
    if (specifier === undefined) continue;
    found.push(ts.isStringLiteralLike(specifier) ? specifier.text : `\${${specifier.getText(file.tree)}}`);
  }
  return found;
}
