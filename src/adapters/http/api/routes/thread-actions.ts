import { createRoute, type z } from '@hono/zod-openapi';
import type { Person } from '../../../../domain/people/person.ts';
import type { ActorUseCases } from '../../../../usecases/index.ts';
import type { Changed, ThreadTarget } from '../../../../usecases/threads/shared/change-thread.ts';
import type { Until } from '../../../../usecases/threads/shared/pause-end.ts';
import type { Api, ApiDeps } from '../context.ts';
import { atSeenVersion } from '../etag.ts';
import { futureMoment, pastMoment } from '../moments.ts';
import {
  away,
  closing,
  contactMade,
  handover,
  noteText,
  nothing,
  promise,
  snooze,
} from '../schemas/thread.ts';
import {
  actionHeaders,
  answerThread,
  CHANGE_PROBLEMS,
  ONE_THREAD,
  SECURITY,
  threadNumber,
} from './answers.ts';

/** What an action is given. */
interface Acting<Body> {
  readonly useCases: ActorUseCases;
  readonly target: ThreadTarget;
  readonly body: Body;
  readonly owner: Person;
  /** UTC ms */
  readonly now: number;
}

/** An action on a thread: `POST /threads/{number}/<path>`. */
interface Action<Schema extends z.ZodType> {
  readonly path: string;
  readonly operationId: string;
  readonly summary: string;
  readonly body: Schema;
  readonly isBodyRequired: boolean;
  readonly run: (acting: Acting<z.output<Schema>>) => Promise<Changed>;
}

function registerAction<Schema extends z.ZodType>(
  api: Api,
  { clock }: ApiDeps,
  action: Action<Schema>,
): void {
  const { path, operationId, summary, isBodyRequired } = action;
  const route = createRoute({
    method: 'post',
    path: `/threads/{number}/${path}`,
    operationId,
    summary,
    tags: ['Threads'],
    security: SECURITY,
    request: {
      params: threadNumber,
      headers: actionHeaders,
      body: { required: isBodyRequired, content: { 'application/json': { schema: action.body } } },
    },
    responses: { 200: ONE_THREAD, ...CHANGE_PROBLEMS },
  });
  api.openapi(route, async (c) => {
    const { number } = c.req.valid('param' as never) as { number: number };
    const useCases = c.get('useCases');
    const ref = { by: 'number', number } as const;
    const { owner } = await useCases.showThread(ref);
    const body = c.req.valid('json' as never) as z.output<Schema>;
    const group = c.get('group');
    const { thread } = await atSeenVersion(c, number, (seen) => {
      const target = { ref, ...seen, ...(group !== undefined && { group }) };
      return action.run({ useCases, target, body, owner, now: clock.now() });
    });
    await useCases.redrawThread(thread);
    return answerThread(c, number) as never;
  });
}

/** Until when to snooze: the day or moment in the body, or its number of the owner's working days. */
function untilOf(body: z.output<typeof snooze>, { timeZone }: Person): Until {
  return 'until' in body ? futureMoment(body.until, timeZone) : { workingDays: body.working_days };
}

const NO_BODY = { body: nothing, isBodyRequired: false };

type Contact = z.output<typeof contactMade>;

function contactInput({ target, body, owner, now }: Acting<Contact>) {
  const at = body?.at === undefined ? undefined : pastMoment(body.at, owner.timeZone, now);
  return { ...target, at, via: body?.via };
}

type Register = <Schema extends z.ZodType>(action: Action<Schema>) => void;

function contactActions(action: Register): void {
  const contact = { body: contactMade, isBodyRequired: false };
  action({
    ...contact,
    path: 'followed-up',
    operationId: 'logFollowUp',
    summary: 'We chased the client',
    run: (acting) => acting.useCases.logFollowUp(contactInput(acting)),
  });
  action({
    ...contact,
    path: 'replied',
    operationId: 'markReplied',
    summary: 'The client replied',
    run: (acting) => acting.useCases.markReplied(contactInput(acting)),
  });
  action({
    ...contact,
    path: 'answered',
    operationId: 'markAnswered',
    summary: 'We answered the client',
    run: (acting) => acting.useCases.markAnswered(contactInput(acting)),
  });
}

function pauseActions(action: Register): void {
  action({
    path: 'snooze',
    operationId: 'snoozeThread',
    summary: 'No nudges until a day, or for some working days',
    body: snooze,
    isBodyRequired: true,
    run: ({ useCases, target, body, owner }) =>
      useCases.snoozeThread({ ...target, until: untilOf(body, owner) }),
  });
  action({
    path: 'away',
    operationId: 'recordClientAway',
    summary: 'The client is away, from now or a later day on, until a day or for some working days',
    body: away,
    isBodyRequired: true,
    run: ({ useCases, target, body, owner }) =>
      useCases.recordClientAway({
        ...target,
        until: untilOf(body, owner),
        ...(body.from !== undefined && { from: futureMoment(body.from, owner.timeZone) }),
      }),
  });
  action({
    path: 'promise',
    operationId: 'recordPromise',
    summary: 'The client named a day',
    body: promise,
    isBodyRequired: true,
    run: ({ useCases, target, body }) => useCases.recordPromise({ ...target, day: body.date }),
  });
}

function otherActions(action: Register): void {
  action({
    path: 'close',
    operationId: 'closeThread',
    summary: 'End a thread',
    body: closing,
    isBodyRequired: false,
    run: ({ useCases, target, body }) => {
      const { outcome, reason, ask_again_on: askAgainOn } = body ?? {};
      return useCases.closeThread({ ...target, outcome, reason: reason ?? undefined, askAgainOn });
    },
  });
  action({
    ...NO_BODY,
    path: 'reopen',
    operationId: 'reopenThread',
    summary: 'Take a closed thread up again',
    run: ({ useCases, target }) => useCases.reopenThread(target),
  });
  action({
    ...NO_BODY,
    path: 'resume',
    operationId: 'resumeThread',
    summary: 'End the pause of a thread',
    run: ({ useCases, target }) => useCases.resumeThread(target),
  });
  action({
    path: 'assign',
    operationId: 'assignThread',
    summary: 'Hand a thread to a colleague',
    body: handover,
    isBodyRequired: true,
    run: ({ useCases, target, body }) =>
      useCases.assignThread({
        ...target,
        to: { by: 'id', userId: body.owner },
        ...(body.note !== undefined && { note: body.note }),
      }),
  });
  action({
    path: 'notes',
    operationId: 'addNote',
    summary: 'Write a note into the history of a thread',
    body: noteText,
    isBodyRequired: true,
    run: ({ useCases, target, body }) => useCases.noteOnThread({ ...target, text: body.text }),
  });
}

/** Registers the routes of all actions on a thread. */
export function threadActionRoutes(api: Api, deps: ApiDeps): void {
  const action: Register = (one) => registerAction(api, deps, one);
  contactActions(action);
  pauseActions(action);
  otherActions(action);
}
