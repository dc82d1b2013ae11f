import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from 'scslre';
import ts from 'typescript';
import { expect, test } from 'vitest';

/** A regular expression in the source; `pattern` is null where it is put together from what only a run can tell. */
interface Found {
  readonly where: string;
  readonly pattern: { readonly source: string; readonly flags: string } | null;
}

const FOLDERS = ['src', 'packages/slack-sandbox/src', 'packages/slack-sandbox/ui/src'];

const sourceFiles = FOLDERS.flatMap((folder) =>
  (readdirSync(folder, { recursive: true }) as string[])
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name)),
);

function literal(node: ts.RegularExpressionLiteral): { source: string; flags: string } {
  const end = node.text.lastIndexOf('/');
  return { source: node.text.slice(1, end), flags: node.text.slice(end + 1) };
}

/** The constants of a file, by name. */
function constantsOf(file: ts.SourceFile): ReadonlyMap<string, ts.Expression> {
  const declared = file.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => [...declarationList.declarations]);
  return new Map(
    declared.flatMap(({ name, initializer }) =>
      ts.isIdentifier(name) && initializer ? [[name.text, initializer] as const] : [],
    ),
  );
}

/** The text of an expression of strings, constants and the sources of other patterns; null for anything else. */
function textOf(node: ts.Expression, constants: ReadonlyMap<string, ts.Expression>): string | null {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isIdentifier(node)) {
    const value = constants.get(node.text);
    return value ? textOf(value, constants) : null;
  }
  if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression)) {
    const value = constants.get(node.expression.text);
    return value && ts.isRegularExpressionLiteral(value) ? literal(value).source : null;
  }
  if (!ts.isTemplateExpression(node)) return null;
  const parts = node.templateSpans.map(({ expression, literal: { text } }) => {
    const said = textOf(expression, constants);
    return said === null ? null : said + text;
  });
  return parts.includes(null) ? null : node.head.text + parts.join('');
}

function patternOf(
  node: ts.Node,
  constants: ReadonlyMap<string, ts.Expression>,
): Found['pattern'] | undefined {
  if (ts.isRegularExpressionLiteral(node)) return literal(node);
  const isMade = ts.isNewExpression(node) || ts.isCallExpression(node);
  if (!isMade || node.expression.getText() !== 'RegExp') return undefined;
  const [source, flags] = node.arguments ?? [];
  const text = source ? textOf(source, constants) : null;
  return text === null ? null : { source: text, flags: flags ? (textOf(flags, constants) ?? '') : '' };
}

function regularExpressionsOf(name: string): readonly Found[] {
  const file = ts.createSourceFile(name, readFileSync(name, 'utf8'), ts.ScriptTarget.Latest, true);
  const constants = constantsOf(file);
  const found: Found[] = [];
  const visit = (node: ts.Node): void => {
    const pattern = patternOf(node, constants);
    const { line } = file.getLineAndCharacterOfPosition(node.getStart());
    if (pattern !== undefined) found.push({ where: `${name}:${line + 1} ${node.getText()}`, pattern });
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** What makes a pattern take more than linear time, in words; each repetition that may exchange characters with another, or start anew. */
function problemsOf({ where, pattern }: Found): readonly string[] {
  if (pattern === null) return [`${where}: write it so that its text is known without running it`];
  const { reports } = analyse(pattern, { reportTypes: { Move: true, Self: true, Trade: true } });
  return reports.map(({ type, character }) => `${where}: ${type} of ${JSON.stringify(character.pick)}`);
}

test('a pattern that takes more than linear time is noticed', () => {
  const flagged = (source: string) => problemsOf({ where: '', pattern: { source, flags: 'u' } }).length > 0;
  expect(['[,;]+$', '^(\\w+)+$', '^\\s*(.*?)\\s*$', 'a*a*b'].filter((source) => !flagged(source))).toEqual(
    [],
  );
  expect(['^[,;]+', '^\\d+[.,]\\d{3}$'].filter(flagged)).toEqual([]);
});

test('no regular expression takes more than linear time, whatever it is given', () => {
  const all = sourceFiles.flatMap(regularExpressionsOf);
  expect(all.length).toBeGreaterThan(300);
  expect(all.flatMap(problemsOf)).toEqual([]);
});
