import type { Person } from '../../domain/people/person.ts';
import type { ActorContext } from '../context.ts';

/** Lists the members of a workspace whom the bot has met, by name; never waits for Slack. */
export function listPeople(ctx: ActorContext): Promise<readonly Person[]> {
  return ctx.store.people.members(ctx.actor.teamId);
}
