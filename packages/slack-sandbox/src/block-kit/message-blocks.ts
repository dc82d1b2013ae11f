import { isObject, stringOf } from '../json.ts';
import { blockOn } from './block-rules.ts';
import { list, problem } from './rules.ts';
import { idsAreUnique } from './unique-ids.ts';

const MOST_BLOCKS = 50;

const messageBlocks = list(blockOn('message'), { max: MOST_BLOCKS });

/** The most charts in one message; more are refused. */
const MOST_CHARTS = 2;
/** The longest text of all markdown blocks of a message together (characters). */
const LONGEST_MARKDOWN = 12_000;

/** The types of blocks that Slack rolls out in phases, so that some workspaces refuse them. */
export const PHASED_BLOCKS = ['alert', 'container', 'data_table', 'data_visualization'] as const;

/** What Slack would complain about in the blocks of a message, in its words; empty when nothing is wrong. */
export function blockProblems(blocks: readonly unknown[]): string[] {
  return [
    ...messageBlocks(blocks, '/blocks'),
    ...idsAreUnique(blocks, '/blocks'),
    ...tooManyCharts(blocks),
    ...tooMuchMarkdown(blocks),
  ];
}

const typed = (blocks: readonly unknown[], type: string) =>
  blocks.filter(isObject).filter((block) => block.type === type);

function tooManyCharts(blocks: readonly unknown[]): string[] {
  return typed(blocks, 'data_visualization').length > MOST_CHARTS
    ? problem(`no more than ${MOST_CHARTS} data_visualization blocks allowed`, '/blocks')
    : [];
}

/** Several markdown blocks share one limit; a single one that is too long is found by its own rule. */
function tooMuchMarkdown(blocks: readonly unknown[]): string[] {
  const texts = typed(blocks, 'markdown').map(({ text }) => stringOf(text));
  return texts.length > 1 && texts.join('').length > LONGEST_MARKDOWN
    ? problem(`markdown blocks must be less than ${LONGEST_MARKDOWN + 1} characters together`, '/blocks')
    : [];
}

/** What a workspace complains about when it does not have these types of blocks yet. */
export function unknownTypes(blocks: readonly unknown[], unknown: ReadonlySet<string>, at: string): string[] {
  return blocks.flatMap((block, index) => {
    const type = isObject(block) ? stringOf(block.type) : '';
    return unknown.has(type) ? problem(`unsupported type: ${type}`, `${at}/${index}/type`) : [];
  });
}
