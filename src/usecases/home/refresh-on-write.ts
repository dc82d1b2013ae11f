import type { PersonKey } from '../../domain/people/person.ts';
import type { ThreadEvent } from '../../domain/threads/thread-event.ts';
import type { Store } from '../../ports/store.ts';

/** Everybody who has to do with a change: who owns the thread, who owned it before, and who changed it. */
function concerned(teamId: string, ownerId: string, event: ThreadEvent): PersonKey[] {
  const handedOn = event.kind === 'assigned' || event.kind === 'undone' ? event.from : undefined;
  const before = handedOn ?? ownerId;
  const userIds = new Set([ownerId, before, event.by ?? ownerId]);
  return [...userIds].map((userId) => ({ teamId, userId }));
}

/** A store that says, after each change of a thread or a person, who sees something else now. */
export function refreshHomesOnWrite(store: Store, changed: (people: readonly PersonKey[]) => void): Store {
  const { threads, nudges, people, conversations } = store;
  return {
    ...store,
    threads: {
      ...threads,
      add: async (thread, event, nextNudgeAt) => {
        const added = await threads.add(thread, event, nextNudgeAt);
        changed(concerned(added.teamId, added.ownerId, event));
        return added;
      },
      save: async (thread, before, event, nextNudgeAt) => {
        const saved = await threads.save(thread, before, event, nextNudgeAt);
        if (saved) changed(concerned(thread.teamId, thread.ownerId, event));
        return saved;
      },
      restore: async (thread, before, event, nextNudgeAt, now) => {
        const saved = await threads.restore(thread, before, event, nextNudgeAt, now);
        if (saved) changed(concerned(thread.teamId, thread.ownerId, event));
        return saved;
      },
    },
    nudges: {
      ...nudges,
      settle: async (settled) => {
        await nudges.settle(settled);
        changed(settled.map(({ nudge }) => ({ teamId: nudge.teamId, userId: nudge.recipientId })));
      },
    },
    conversations: {
      ...conversations,
      save: async (tied, before, heard) => {
        const saved = await conversations.save(tied, before, heard);
        if (saved && heard.thread) changed([{ teamId: tied.teamId, userId: heard.thread.ownerId }]);
        return saved;
      },
    },
    people: {
      ...people,
      save: async (person, before) => {
        await people.save(person, before);
        changed([person]);
      },
    },
  };
}
