import type { DatabaseView } from './database-view.ts';

/**
 * Lets the nudges fall due during the whole run rather than at its start: at random within so many ms from now. For every
 * second owner all of them fall due at once, so that some messages hold several.
 */
export async function spreadNudges(view: DatabaseView, within: number, random: () => number): Promise<void> {
  const threads = await view.threads();
  const begin = Date.now();
  const moment = () => begin + Math.floor(random() * within);
  const ofOwner = new Map<string, number | null>();
  const momentOf = (owner: string) => {
    const known = ofOwner.get(owner);
    if (known !== undefined) return known ?? moment();
    const chosen = random() < 0.5 ? moment() : null;
    ofOwner.set(owner, chosen);
    return chosen ?? moment();
  };
  await view.plan(
    threads.map((thread) => ({ ...thread, next_nudge_at: momentOf(`${thread.team_id}/${thread.owner_id}`) })),
  );
}
