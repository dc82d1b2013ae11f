import { withoutSkinTone } from '../../../domain/workspaces/emoji-name.ts';
import type { UseCases } from '../../../usecases/index.ts';

/** Whether an emoji on a message asks to watch it: the one that the workspace has chosen, in any skin tone. */
export async function isWatchEmoji(
  reaction: string,
  teamId: string,
  { showWorkspace }: Pick<UseCases, 'showWorkspace'>,
): Promise<boolean> {
  const { watchEmoji } = await showWorkspace({ teamId });
  return withoutSkinTone(reaction) === watchEmoji;
}
