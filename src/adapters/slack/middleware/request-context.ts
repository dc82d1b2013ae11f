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

/** What listeners work with. */
export interface ListenerDeps {
  readonly useCases: UseCases;
  readonly clock: Clock;
  readonly log: Log;
  readonly sync: ConversationSync;
  readonly proposals: Pick<ProposalWorker, 'notice'>;
  /** Whether this delivery comes for the first time; a repeated one must act no more. */
  readonly accept: (teamId: string, key: string) => Promise<boolean>;
  /** The parts of a region that have more holidays in a year. */
  readonly regionParts: Holidays['partsOf'];
  /** The name of a holiday region for people. */
  readonly regionName: (region: string, language: string) => string;
  /** The region whose holidays a person has; null for none. */
  readonly regionOf: (person: Person) => string | null;
}

/** What a listener knows of a request: who asks, in which language, and the line that they typed. */
export interface RequestContext {
  readonly actor: Actor;
  readonly reader: Person;
  readonly t: Localizer;
  readonly line: string;
  /** The use cases as this person asks for them. */
  readonly useCases: ActorUseCases;
}

/** The context of a request by a person whom we know. */
export function createRequestContext(
  reader: Person,
  line: string,
  { useCases, clock }: ListenerDeps,
): RequestContext {
  const actor = personActor(reader);
  return { actor, reader, line, useCases: useCases.as(actor), t: localizerFor(reader, clock.now()) };
}

/** The context of a click or a submission, from what the store knows of the person; never asks Slack. */
export async function requestContextOf(
  teamId: string,
  userId: string,
  deps: ListenerDeps,
): Promise<RequestContext> {
  return createRequestContext(await deps.useCases.recallPerson({ teamId, userId }), '', deps);
}
