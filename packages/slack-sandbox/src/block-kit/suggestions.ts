import { isObject } from '../json.ts';
import { option, optionGroups } from './composition-rules.ts';
import { list, object, problem } from './rules.ts';

const MOST_OPTIONS = 100;

const answer = object({
  fields: { options: list(option, { max: MOST_OPTIONS }), option_groups: optionGroups },
  check: (given, at) =>
    given.options === undefined && given.option_groups === undefined
      ? problem('missing required field: options', at)
      : [],
});

/** What is wrong with an app's answer to `block_suggestion`, in Slack's words; empty when nothing is wrong. */
export function suggestionProblems(body: unknown): string[] {
  return isObject(body) ? answer(body, '') : problem('must provide an object', '');
}
