import { Liquid, type Template } from 'liquidjs';

/** Strict: a template with an unknown variable fails in the tests rather than in front of a client. */
const engine = new Liquid({ strictVariables: true, strictFilters: true, ownPropertyOnly: true });
const parsed = new Map<string, Template[]>();

/**
 * Fills a built-in template. The values are printed unchanged: text that people typed is never parsed. Templates are
 * parsed on first use.
 */
export function fill(template: string, variables: object): string {
  let compiled = parsed.get(template);
  if (compiled === undefined) {
    compiled = engine.parse(template);
    parsed.set(template, compiled);
  }
  return engine.renderSync(compiled, variables);
}
