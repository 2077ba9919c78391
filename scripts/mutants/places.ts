import ts from 'typescript';

/** A place of a program, and what a mutant has there instead. */
export interface Place {
  start: number;
  end: number;
  from: string;
  to: string;
}

/** One operator for another: the relational, logical and arithmetic mutations of the field. */
const OPERATORS: Readonly<Record<string, string>> = {
  '===': '!==',
  '!==': '===',
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '&&': '||',
  '||': '&&',
  '??': '&&',
  '+': '-',
  '-': '+',
};

/** One search for another. */
const SEARCHES: Readonly<Record<string, string>> = {
  some: 'every',
  every: 'some',
  find: 'findLast',
  findLast: 'find',
};

/** All mutants of a program: one change each, never in a type, a text or a regular expression. */
export function placesIn(source: string): Place[] {
  const places: Place[] = [];
  const file = ts.createSourceFile('mutated.ts', source, ts.ScriptTarget.Latest, true);
  const add = (node: ts.Node, to: string) =>
    places.push({ start: node.getStart(), end: node.end, from: node.getText(), to });
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node)) return;
    if (ts.isBinaryExpression(node)) {
      const to = OPERATORS[node.operatorToken.getText()];
      if (to !== undefined && !joinsText(node)) add(node.operatorToken, to);
    } else if (ts.isPrefixUnaryExpression(node)) {
      if (node.operator === ts.SyntaxKind.ExclamationToken) add(node, node.operand.getText());
    } else if (ts.isPropertyAccessExpression(node)) {
      const to = ts.isCallExpression(node.parent) ? SEARCHES[node.name.text] : undefined;
      if (to !== undefined) add(node.name, to);
    } else if (node.kind === ts.SyntaxKind.TrueKeyword) add(node, 'false');
    else if (node.kind === ts.SyntaxKind.FalseKeyword) add(node, 'true');
    else if (ts.isContinueStatement(node)) add(node, 'break;');
    ts.forEachChild(node, visit);
  };
  visit(file);
  return places;
}

/** `"a" + b`: there is no `-` between texts. */
function joinsText({ operatorToken, left, right }: ts.BinaryExpression): boolean {
  return (
    operatorToken.kind === ts.SyntaxKind.PlusToken &&
    [left, right].some((side) => ts.isStringLiteralLike(side) || ts.isTemplateExpression(side))
  );
}
