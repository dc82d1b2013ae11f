import { isObject, stringOf } from '../json.ts';
import { blockOn } from './block-rules.ts';
import { list, problem } from './rules.ts';
import { idsAreUnique } from './unique-ids.ts';

const MOST_BLOCKS = 50;

const messageBlocks = list(blockOn('message'), { max: MOST_BLOCKS });

/** A chart too many in one message is refused. */
const MOST_CHARTS = 2;

/** What Slack would complain about in the blocks of a message, in its words; empty when all is well. */
export function blockProblems(blocks: readonly unknown[]): string[] {
  return [...messageBlocks(blocks, '/blocks'), ...idsAreUnique(blocks, '/blocks'), ...tooManyCharts(blocks)];
}

function tooManyCharts(blocks: readonly unknown[]): string[] {
  const charts = blocks.filter((block) => isObject(block) && block.type === 'data_visualization');
  return charts.length > MOST_CHARTS
    ? problem(`no more than ${MOST_CHARTS} data_visualization blocks allowed`, '/blocks')
    : [];
}

/** What a workspace complains about that does not have these types of blocks yet. */
export function unknownTypes(blocks: readonly unknown[], unknown: ReadonlySet<string>, at: string): string[] {
  return blocks.flatMap((block, index) => {
    const type = isObject(block) ? stringOf(block.type) : '';
    return unknown.has(type) ? problem(`unsupported type: ${type}`, `${at}/${index}/type`) : [];
  });
}
