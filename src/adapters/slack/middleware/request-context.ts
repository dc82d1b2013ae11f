import { personActor } from '../../../domain/access/actor.ts';
import type { Person } from '../../../domain/people/person.ts';
import { type Localizer, localizerFor } from '../../../languages/localizer.ts';
import type { Clock } from '../../../ports/clock.ts';
import type { Holidays } from '../../../ports/holidays.ts';
import type { Log } from '../../../ports/log.ts';
import type { Actor } from '../../../usecases/context.ts';
import type { ConversationSync } from '../../../usecases/conversations/sync-worker.ts';
import type { ActorUseCases, UseCases } from '../../../usecases/index.ts';
import type { ProposalWorker } from '../../../usecases/proposals/proposal-worker.ts';

/** What the listeners depend on. */
export interface ListenerDeps {
  readonly useCases: UseCases;
  readonly clock: Clock;
  readonly log: Log;
  readonly sync: ConversationSync;
  readonly proposals: Pick<ProposalWorker, 'notice'>;
  /** Whether a delivery is new; a repeated one must not act again. */
  readonly accept: (teamId: string, key: string) => Promise<boolean>;
  /** The parts of a region that have additional holidays in a year. */
  readonly regionParts: Holidays['partsOf'];
  /** The display name of a holiday region. */
  readonly regionName: (region: string, language: string) => string;
  /** The region whose holidays apply to a person; null for none. */
  readonly regionOf: (person: Person) => string | null;
}

/** The context of a request: who asks, in which language, and the line that they typed. */
export interface RequestContext {
  readonly actor: Actor;
  readonly reader: Person;
  readonly t: Localizer;
  readonly line: string;
  /** The use cases, carried out on behalf of this person. */
  readonly useCases: ActorUseCases;
}

/** The context of a request by a known person. */
export function createRequestContext(
  reader: Person,
  line: string,
  { useCases, clock }: ListenerDeps,
): RequestContext {
  const actor = personActor(reader);
  return { actor, reader, line, useCases: useCases.as(actor), t: localizerFor(reader, clock.now()) };
}

/** The context of a click or a submission, from what the store knows about the person; never calls Slack. */
export async function requestContextOf(
  teamId: string,
  userId: string,
  deps: ListenerDeps,
): Promise<RequestContext> {
  return createRequestContext(await deps.useCases.recallPerson({ teamId, userId }), '', deps);
}
