import { Liquid, type Template } from 'liquidjs';

/** Strict: a template that names an unknown variable fails in the tests and not in front of a client. */
const engine = new Liquid({ strictVariables: true, strictFilters: true, ownPropertyOnly: true });
const parsed = new Map<string, Template[]>();

/**
 * Fills a template of ours. The values are printed as they are: text that people typed is never parsed.
 * Templates are parsed when they are first used.
 */
export function fill(template: string, variables: object): string {
  let compiled = parsed.get(template);
  if (compiled === undefined) {
    compiled = engine.parse(template);
    parsed.set(template, compiled);
  }
  return engine.renderSync(compiled, variables);
}
