import { Context, Liquid, LiquidError, type Template } from 'liquidjs';
import type { TemplateIssue, TemplateIssueCode } from '../../domain/templates/draft-templates.ts';
import { editDistance } from '../../domain/text/edit-distance.ts';
import { VARIABLES } from './variables.ts';

/** The maximum length of a template and of its output (characters); Slack's fields hold no more. */
export const TEXT_MAX = 3000;
/**
 * The maximum number of characters parsed, and processed by all filters and loops together; many times what a draft
 * needs.
 */
const LIMITS = { parseLimit: TEXT_MAX, memoryLimit: 50_000 };
/** The maximum number of pieces (texts, outputs, tags, loop iterations) rendered; a draft has a few dozen. */
export const STEPS_MAX = 2000;
const NAME_MAX = 40;
const TOO_MANY_STEPS = 'render limit exceeded';

/** The allowed tags and filters: none that reads files, the clock or random numbers, or writes HTML. */
const TAGS = 'assign break capture case comment continue echo for if raw unless #'.split(' ');
const FILTERS = [
  ...'append capitalize default downcase first join last lstrip prepend remove remove_first replace'.split(
    ' ',
  ),
  ...'replace_first rstrip size slice split strip strip_newlines truncate truncatewords upcase'.split(' '),
];
/** Properties of a text in Liquid. */
const PROPERTIES = ['size', 'first', 'last'];

function keepOnly(allowed: readonly string[], registry: Record<string, unknown>): void {
  for (const name of Object.keys(registry)) if (!allowed.includes(name)) delete registry[name];
}

/** The engine for custom templates, separate from the one for built-in templates. */
const engine = new Liquid({ strictVariables: true, strictFilters: true, ownPropertyOnly: true, ...LIMITS });
keepOnly(TAGS, engine.tags);
keepOnly(FILTERS, engine.filters);

/** A template that cannot be used; the message never contains the template's text. */
export class TemplateError extends Error {
  override readonly name = 'TemplateError';
  readonly issue: TemplateIssue;

  constructor(issue: TemplateIssue) {
    super(issue.code);
    this.issue = issue;
  }
}

/** Liquid's error messages that people can act on; the quoted parts are what they typed. */
const SAID: readonly (readonly [TemplateIssueCode, RegExp])[] = [
  ['unknown_filter', /^undefined filter: (\S+)/],
  ['unknown_tag', /^tag "([^"]*)" not found/],
  ['unknown_variable', /^undefined variable: (\S+)/],
  ['not_closed', /^(?:tag|output|raw) "?([^\n]*?)"?(?:\n[\s\S]*)? not closed/],
];

function issueOf(error: unknown): TemplateIssue {
  if (!LiquidError.is(error)) {
    const isTooMuch = error instanceof Error && error.message === TOO_MANY_STEPS;
    return { code: isTooMuch ? 'too_much' : 'broken', line: null };
  }
  const line = error.token.getPosition()[0] ?? null;
  const message = error.originalError?.message ?? error.message.replace(/, line:\d+, col:\d+$/, '');
  if (message.includes('limit exceeded')) return { code: 'too_much', line };
  for (const [code, pattern] of SAID) {
    const name = pattern.exec(message)?.[1];
    if (name !== undefined) return { code, line, name: name.slice(0, NAME_MAX) };
  }
  return { code: 'broken', line };
}

/** Runs a Liquid operation. Throws TemplateError. */
function withIssues<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof TemplateError ? error : new TemplateError(issueOf(error));
  }
}

function parsed(template: string): Template[] {
  if (template.length <= TEXT_MAX) return engine.parse(template);
  throw new TemplateError({ code: 'too_long', line: null, length: template.length, max: TEXT_MAX });
}

/**
 * The limits for rendering a template. Liquid checks its time limit before each piece; here the pieces are counted
 * instead, so that the load of the machine makes no difference.
 */
function boundedContext(variables: object): Context {
  const context = new Context(variables, engine.options);
  let steps = 0;
  context.renderLimit.check = () => {
    steps += 1;
    if (steps > STEPS_MAX) throw new Error(TOO_MANY_STEPS);
  };
  return context;
}

/** Fills a custom template in Liquid. Throws TemplateError, also if the output is empty or too long. */
export function fillCustomTemplate(template: string, variables: object): string {
  const text = withIssues(() =>
    String(engine.renderSync(parsed(template), boundedContext(variables))),
  ).trim();
  if (text === '') throw new TemplateError({ code: 'says_nothing', line: null });
  if (text.length <= TEXT_MAX) return text;
  throw new TemplateError({ code: 'too_long', line: null, length: text.length, max: TEXT_MAX });
}

/** The variable that was probably meant, if any is similar. */
function nearestVariable(name: string): string | undefined {
  const near = VARIABLES.map((known) => ({ known, edits: editDistance(name.slice(0, NAME_MAX), known) }));
  const best = near.reduce((least, one) => (one.edits < least.edits ? one : least));
  return best.edits <= 2 && best.edits * 2 < best.known.length ? best.known : undefined;
}

function isKnown([root, property, ...deeper]: readonly unknown[]): boolean {
  if (!VARIABLES.some((name) => name === root) || deeper.length > 0) return false;
  return property === undefined || PROPERTIES.some((name) => name === property);
}

/** The unknown variables in a template, including those in branches that are never taken. */
function unknownVariables(templates: Template[]): TemplateIssue[] {
  const named = Object.values(engine.analyzeSync(templates, { partials: false }).globals).flat();
  return named
    .filter(({ segments }) => !isKnown(segments))
    .map((variable) => {
      const name = String(variable).slice(0, NAME_MAX);
      const suggestion = nearestVariable(name);
      const issue = { code: 'unknown_variable', line: variable.location.row, name } as const;
      return suggestion === undefined ? issue : { ...issue, suggestion };
    });
}

/** The problems of a template by itself, without a client. */
export function validateTemplate(template: string): readonly TemplateIssue[] {
  try {
    return withIssues(() => unknownVariables(parsed(template)));
  } catch (error) {
    if (error instanceof TemplateError) return [error.issue];
    throw error;
  }
}
