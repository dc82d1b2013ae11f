import type { KnownBlock } from '@slack/types';
import { hasPhasedBlocks, plainBlocks } from '../blocks/kit/plain-blocks.ts';

/**
 * Sends what may have blocks that Slack rolls out in phases, and once more in plain blocks where a workspace refuses them.
 * Which workspaces do is remembered until the next start.
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
