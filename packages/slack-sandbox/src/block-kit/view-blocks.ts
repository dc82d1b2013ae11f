import { isObject, type JsonObject, listOf } from '../json.ts';
import { blockOn } from './block-rules.ts';
import { plainText } from './composition-rules.ts';
import { flag, list, object, oneOf, problem, type Rule, text } from './rules.ts';
import { idsAreUnique } from './unique-ids.ts';

const MOST_BLOCKS = 100;

const everyView = {
  private_metadata: text({ max: 3000 }),
  callback_id: text({ max: 255 }),
  external_id: text({ max: 255 }),
};

const modal: Rule = object({
  fields: {
    ...everyView,
    type: oneOf('modal'),
    title: plainText(24),
    submit: plainText(24),
    close: plainText(24),
    blocks: list(blockOn('modal'), { max: MOST_BLOCKS }),
    clear_on_close: flag,
    notify_on_close: flag,
    submit_disabled: flag,
  },
  required: ['title', 'blocks'],
  check: inputsCanBeSubmitted,
});

const home: Rule = object({
  fields: { ...everyView, type: oneOf('home'), blocks: list(blockOn('home'), { max: MOST_BLOCKS }) },
  required: ['blocks'],
});

function inputsCanBeSubmitted(view: JsonObject, at: string): string[] {
  const hasInput = listOf(view.blocks).some((block) => isObject(block) && block.type === 'input');
  if (!hasInput || view.submit !== undefined) return [];
  return problem('must define `submit` to use an `input` block in modals', at);
}

/** What Slack would complain about in a view, in its words; empty when nothing is wrong. */
export function viewProblems(view: JsonObject, type: 'modal' | 'home' | undefined): string[] {
  const actual = view.type;
  const isExpected = type === undefined ? actual === 'modal' || actual === 'home' : actual === type;
  if (!isExpected) return problem(`unsupported type: ${actual ?? ''}`, '/view/type');
  const rule = actual === 'home' ? home : modal;
  return [...rule(view, '/view'), ...idsAreUnique(listOf(view.blocks), '/view/blocks')];
}
