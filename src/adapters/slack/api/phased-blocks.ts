import type { KnownBlock } from '@slack/types';
import { hasPhasedBlocks, plainBlocks } from '../blocks/kit/plain-blocks.ts';

/**
 * Sends views whose blocks may be among those that Slack rolls out in phases. If a workspace refuses them, sends plain
 * blocks instead, and remembers that workspace until the process restarts.
 */
export function createPhasedBlocks() {
  const refusing = new Set<string>();

  return {
    send: async <View extends { readonly blocks: KnownBlock[] }, Result>(
      teamId: string,
      view: View,
      call: (view: View) => Promise<Result>,
      isRefusal: (result: Result) => boolean,
    ): Promise<Result> => {
      const plain = { ...view, blocks: plainBlocks(view.blocks) };
      if (refusing.has(teamId)) return call(plain);
      const result = await call(view);
      if (!isRefusal(result) || !hasPhasedBlocks(view.blocks)) return result;
      const second = await call(plain);
      if (!isRefusal(second)) refusing.add(teamId);
      return second;
    },
  };
}
