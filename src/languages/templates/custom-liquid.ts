import { Context, Liquid, LiquidError, type Template } from 'liquidjs';
import type { TemplateIssue, TemplateIssueCode } from '../../domain/templates/draft-templates.ts';
import { editDistance } from '../../domain/text/edit-distance.ts';
import { VARIABLES } from './variables.ts';

/** What a template, and what comes out of it, may hold at most (characters); Slack's fields take no more. */
export const TEXT_MAX = 3000;
/** Characters that are read, and that all filters and loops together handle; many times what a draft needs. */
const LIMITS = { parseLimit: TEXT_MAX, memoryLimit: 50_000 };
/** How many pieces (texts, outputs, tags, turns of loops) are rendered at most; a draft has some dozens. */
export const STEPS_MAX = 2000;
const NAME_MAX = 40;
const TOO_MANY_STEPS = 'render limit exceeded';

/** Nothing that reads files, the clock or chance, or that writes HTML. */
const TAGS = 'assign break capture case comment continue echo for if raw unless #'.split(' ');
const FILTERS = [
  ...'append capitalize default downcase first join last lstrip prepend remove remove_first replace'.split(
    ' ',
  ),
  ...'replace_first rstrip size slice split strip strip_newlines truncate truncatewords upcase'.split(' '),
];
/** What a text has beside its letters. */
const PROPERTIES = ['size', 'first', 'last'];

function keepOnly(allowed: readonly string[], registry: Record<string, unknown>): void {
  for (const name of Object.keys(registry)) if (!allowed.includes(name)) delete registry[name];
}

/** For what workspaces write; an engine of its own beside the one for our templates. */
const engine = new Liquid({ strictVariables: true, strictFilters: true, ownPropertyOnly: true, ...LIMITS });
keepOnly(TAGS, engine.tags);
keepOnly(FILTERS, engine.filters);

/** A template that cannot be used; the message never carries what it says. */
export class TemplateError extends Error {
  override readonly name = 'TemplateError';
  readonly flaw: TemplateIssue;

  constructor(flaw: TemplateIssue) {
    super(flaw.code);
    this.flaw = flaw;
  }
}

/** How Liquid says what people can mend; what it quotes is what they typed. */
const SAID: readonly (readonly [TemplateIssueCode, RegExp])[] = [
  ['unknown_filter', /^undefined filter: (\S+)/],
  ['unknown_tag', /^tag "([^"]*)" not found/],
  ['unknown_variable', /^undefined variable: (\S+)/],
  ['not_closed', /^(?:tag|output|raw) "?([^\n]*?)"?(?:\n[\s\S]*)? not closed/],
];

function flawOf(error: unknown): TemplateIssue {
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

/** Runs what Liquid does. Throws TemplateError. */
function withFlaws<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof TemplateError ? error : new TemplateError(flawOf(error));
  }
}

function parsed(template: string): Template[] {
  if (template.length <= TEXT_MAX) return engine.parse(template);
  throw new TemplateError({ code: 'too_long', line: null, length: template.length, max: TEXT_MAX });
}

/**
 * What a template is rendered with. Liquid asks its limit before each piece, to compare the clock; here the pieces are
 * counted, so that a busy machine makes no difference.
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

/** Fills a custom template in Liquid. Throws TemplateError, also where nothing or too much comes out. */
export function fillCustomTemplate(template: string, variables: object): string {
  const text = withFlaws(() => String(engine.renderSync(parsed(template), boundedContext(variables)))).trim();
  if (text === '') throw new TemplateError({ code: 'says_nothing', line: null });
  if (text.length <= TEXT_MAX) return text;
  throw new TemplateError({ code: 'too_long', line: null, length: text.length, max: TEXT_MAX });
}

/** The variable that was probably meant, if any is near. */
function nearestVariable(name: string): string | undefined {
  const near = VARIABLES.map((known) => ({ known, edits: editDistance(name.slice(0, NAME_MAX), known) }));
  const best = near.reduce((least, one) => (one.edits < least.edits ? one : least));
  return best.edits <= 2 && best.edits * 2 < best.known.length ? best.known : undefined;
}

function isKnown([root, property, ...deeper]: readonly unknown[]): boolean {
  if (!VARIABLES.some((name) => name === root) || deeper.length > 0) return false;
  return property === undefined || PROPERTIES.some((name) => name === property);
}

/** The variables that a template names and that do not exist, in branches that are never taken, too. */
function unknownVariables(templates: Template[]): TemplateIssue[] {
  const named = Object.values(engine.analyzeSync(templates, { partials: false }).globals).flat();
  return named
    .filter(({ segments }) => !isKnown(segments))
    .map((variable) => {
      const name = String(variable).slice(0, NAME_MAX);
      const suggestion = nearestVariable(name);
      const flaw = { code: 'unknown_variable', line: variable.location.row, name } as const;
      return suggestion === undefined ? flaw : { ...flaw, suggestion };
    });
}

/** What is wrong with a template as it stands, without any client. */
export function validateTemplate(template: string): readonly TemplateIssue[] {
  try {
    return withFlaws(() => unknownVariables(parsed(template)));
  } catch (error) {
    if (error instanceof TemplateError) return [error.flaw];
    throw error;
  }
}
