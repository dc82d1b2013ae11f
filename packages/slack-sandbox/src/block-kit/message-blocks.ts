import { blockOn } from './block-rules.ts';
import { list } from './rules.ts';
import { idsAreUnique } from './unique-ids.ts';

const MOST_BLOCKS = 50;

const messageBlocks = list(blockOn('message'), { max: MOST_BLOCKS });

/** What Slack would complain about in the blocks of a message, in its words; empty when all is well. */
export function blockProblems(blocks: readonly unknown[]): string[] {
  return [...messageBlocks(blocks, '/blocks'), ...idsAreUnique(blocks, '/blocks')];
}
