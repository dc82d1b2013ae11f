import type { Person, PersonKey } from '../domain/people/person.ts';
import type { ThreadEvent } from '../domain/threads/thread-event.ts';
import type { HomeViewer } from './home-store.ts';
import type { Store } from './store.ts';

/** From the arguments and the result of a write to the people whose App Homes show the change. */
type ViewersOfWrite<Method> = Method extends (...args: infer Args) => Promise<infer Result>
  ? (args: Args, result: Result) => readonly HomeViewer[]
  : never;

/** Reads, and writes that no App Home shows. */
const NOBODY = null;

/** The viewers for every method of a part of the store; a new method does not compile until it has an entry. */
export type ViewersByMethod<Part> = {
  readonly [Name in keyof Part]: Part[Name] extends (...args: never[]) => Promise<unknown>
    ? ViewersOfWrite<Part[Name]> | typeof NOBODY
    : typeof NOBODY;
};

/** The parts of the store whose contents App Homes show. */
type Shown =
  | 'threads'
  | 'nudges'
  | 'people'
  | 'conversations'
  | 'homes'
  | 'imports'
  | 'privacy'
  | 'workspaces'
  | 'settingChanges'
  | 'retention';

/** The owner of the thread, the previous owner, and whoever changed it. */
function viewersOfEvent(teamId: string, ownerId: string, event: ThreadEvent): PersonKey[] {
  const previousOwner = event.kind === 'assigned' || event.kind === 'undone' ? event.from : undefined;
  const before = previousOwner ?? ownerId;
  const userIds = new Set([ownerId, before, event.by ?? ownerId]);
  return [...userIds].map((userId) => ({ teamId, userId }));
}

/** The previous and the new cover, where that has changed: they see the clients of this person. */
function coversOf(person: Person, before: Person | null): PersonKey[] {
  const isSame =
    before?.coverId === person.coverId &&
    before.coverFrom === person.coverFrom &&
    before.coverUntil === person.coverUntil;
  if (!before || isSame) return [];
  const { teamId } = person;
  return [before.coverId, person.coverId].flatMap((userId) => (userId === null ? [] : [{ teamId, userId }]));
}

function ownerOf({ teamId, ownerId }: { readonly teamId: string; readonly ownerId: string }): PersonKey {
  return { teamId, userId: ownerId };
}

/** The people whose App Homes the writes of each of these parts change; the store marks those as stale. */
export const HOME_VIEWERS_BY_WRITE: { readonly [Part in Shown]: ViewersByMethod<Store[Part]> } = {
  threads: {
    add: ([, event], added) => viewersOfEvent(added.teamId, added.ownerId, event),
    save: ([thread, , event], saved) => (saved ? viewersOfEvent(thread.teamId, thread.ownerId, event) : []),
    restore: ([thread, , event], saved) =>
      saved ? viewersOfEvent(thread.teamId, thread.ownerId, event) : [],
    remove: ([thread, by], outcome) =>
      outcome === 'removed' ? [ownerOf(thread), { teamId: thread.teamId, userId: by }] : [],
    replan: ([teamId, plans]) => plans.map(({ thread }) => ({ teamId, userId: thread.ownerId })),
    replanFutureNudged: NOBODY,
    find: NOBODY,
    findFor: NOBODY,
    findByClient: NOBODY,
    count: NOBODY,
    countNeeding: NOBODY,
    list: NOBODY,
    page: NOBODY,
    openTotals: NOBODY,
    eventsBy: NOBODY,
    speaksForClient: NOBODY,
    history: NOBODY,
    plannedThreadsOf: NOBODY,
    plannedUntil: NOBODY,
    openThreadsAbout: NOBODY,
    numbered: NOBODY,
  },
  nudges: {
    settle: ([settled]) => settled.map(({ nudge }) => ({ teamId: nudge.teamId, userId: nudge.recipientId })),
    // A claimed nudge is shown once it is settled; somebody who has reached their daily limit is shown how many wait.
    claimDue: (_, claims) => claims.flatMap(({ nudge, thread }) => (nudge === null ? [ownerOf(thread)] : [])),
    isAnyDue: NOBODY,
    startSending: NOBODY,
    withdraw: NOBODY,
    capTimestampsAfterClockRollback: NOBODY,
    queued: NOBODY,
    unconfirmed: NOBODY,
    inMessage: NOBODY,
    recent: NOBODY,
    ofThread: NOBODY,
    newestSent: NOBODY,
    backlog: NOBODY,
    waitingTeams: NOBODY,
  },
  conversations: {
    save: ([, , { thread }], saved) => (saved && thread ? [ownerOf(thread)] : []),
    setReadError: NOBODY,
    forget: NOBODY,
    cursors: NOBODY,
    tiedTo: NOBODY,
  },
  people: {
    save: ([person, before]) => [person, ...coversOf(person, before ?? null)],
    find: NOBODY,
    members: NOBODY,
    coveredBy: NOBODY,
  },
  homes: {
    save: ([screen]) => [screen],
    find: NOBODY,
    markStale: NOBODY,
    stale: NOBODY,
    markDrawn: NOBODY,
    onStale: NOBODY,
  },
  imports: {
    addThreads: (_, added) => added.map(ownerOf),
    stage: NOBODY,
    move: NOBODY,
    mark: NOBODY,
    forget: NOBODY,
    find: NOBODY,
    newest: NOBODY,
    rows: NOBODY,
    stalled: NOBODY,
    takeOver: NOBODY,
    progress: NOBODY,
    isRunning: NOBODY,
    counts: NOBODY,
    acceptAsked: NOBODY,
    dropAsked: NOBODY,
  },
  privacy: {
    scrub: ([thread], erased) => (erased ? [ownerOf(thread)] : []),
    forgetCopies: NOBODY,
    mentioning: NOBODY,
    remember: NOBODY,
    hasErased: NOBODY,
    erasedAt: NOBODY,
    forgetErasure: NOBODY,
    compact: NOBODY,
    note: NOBODY,
    entries: NOBODY,
  },
  workspaces: {
    updatePreferences: ([teamId]) => [{ teamId, userId: null }],
    setEscalationChannel: NOBODY,
    settings: NOBODY,
    escalationChannel: NOBODY,
    restUntil: NOBODY,
    settingsVersion: NOBODY,
    settingsVersions: NOBODY,
  },
  settingChanges: {
    add: ([teamId, { by }]) => [{ teamId, userId: by }],
    markUndone: ([teamId, { by }]) => [{ teamId, userId: by }],
    find: NOBODY,
    newestBy: NOBODY,
    after: NOBODY,
    forget: NOBODY,
  },
  retention: {
    deleteExpired: ([teamId], owners) => owners.map((userId) => ({ teamId, userId })),
    limits: NOBODY,
    countExpired: NOBODY,
    wipe: NOBODY,
  },
};
