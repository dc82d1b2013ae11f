import type { JsonObject } from '../json.ts';

/** What Slack would complain about in a view, in its words; empty when all is well. */
export function viewProblems(_view: JsonObject, _type: 'modal' | 'home' | undefined): string[] {
  return [];
}
