import type {
  App,
  ViewErrorsResponseAction,
  ViewOutput,
  ViewResponseAction,
  ViewSubmitAction,
} from '@slack/bolt';
import type { ModalView } from '@slack/types';
import type { MessageKey } from '../../../languages/localizer.ts';
import { escapeMarkup } from '../../../languages/markup.ts';
import { section } from '../blocks/kit/blocks.ts';
import { noticeView } from '../blocks/kit/modal.ts';
import type { GuardedApp } from '../middleware/guarded-app.ts';
import { type ListenerDeps, type RequestContext, requestContextOf } from '../middleware/request-context.ts';
import { teamOf } from '../middleware/team-of.ts';
import { formAgain } from './form-again.ts';
import { inTime } from './in-time.ts';
import { errorBlocks } from './replies.ts';
import { updateModal } from './update-modal.ts';

/** The answer to Slack for a submitted modal; undefined closes it. */
export type ModalResponse = ViewResponseAction | undefined;

/** The work of a submitted modal, and how its result is shown if it is done in time, or late. */
export type ModalWork<Result> = CommonWork<Result> & (AnsweredWork<Result> | ClosingWork<Result>);

/** Work whose result is always shown in place of the form. */
interface AnsweredWork<Result> {
  /** The response if the work was done in time. */
  done(result: Result): ViewResponseAction;
  /** What replaces the form if the work was done late; without it, the view of `done`. */
  doneLate?(result: Result): ModalView;
}

/** Work after which the form may close: a form that waits cannot be closed, so its result has to be shown. */
interface ClosingWork<Result> {
  /** The response if the work was done in time. */
  done(result: Result): ModalResponse;
  /** What replaces the form if the work was done late; undefined for the view of `done`. */
  doneLate(result: Result): ModalView | undefined;
}

interface CommonWork<Result> {
  readonly work: Promise<Result>;
  readonly title: string;
  /** What replaces the form while the work takes longer than Slack waits. */
  readonly working: MessageKey;
  /**
   * The response if the work failed in time, such as an error at a field; without it, the reason is shown on top of the
   * form.
   */
  failed?(error: unknown): ModalResponse;
  /** What follows once the result is shown, such as redrawing the modal below; not called if the work failed. */
  after?(result: Result): Promise<unknown>;
}

/** A submitted modal, and who submitted it. */
export interface Submission {
  readonly view: ViewOutput;
  readonly request: RequestContext;
  /** Updates a modal unless it was closed meanwhile; logs if that fails. */
  redraw(viewId: string | null | undefined, view: ModalView): Promise<void>;
}

/**
 * A listener for a modal: `parse` reads its metadata, null if it is not one of ours. `run` cannot wait for anything: it
 * returns the response at once, such as errors at fields, or the work that the response needs. So no listener can miss
 * the three seconds that Slack waits.
 */
export interface ModalListener<Meaning, Result> {
  readonly callbackId: string;
  parse(metadata: string, view: ViewOutput): Meaning | null;
  run(meaning: Meaning, submission: Submission): ModalWork<Result> | ViewResponseAction;
}

/** The response with errors at the fields of a form, by block id; the form keeps what was typed. */
export function fieldErrorsResponse(errors: Readonly<Record<string, string>>): ViewErrorsResponseAction {
  return { response_action: 'errors', errors: { ...errors } };
}

/**
 * The view for a response that comes too late to be sent as one: errors become blocks above the form, which keeps what
 * was entered.
 */
function lateView(response: ModalResponse, submitted: ViewOutput): ModalView | null {
  if (!response || response.response_action === 'clear') return null;
  if (response.response_action !== 'errors') return response.view as ModalView;
  return formAgain(
    submitted,
    Object.values(response.errors).map((text) => section(escapeMarkup(text))),
  );
}

/** Answers Slack; without a response, the modal closes. */
type Respond = (response: ModalResponse) => Promise<void>;

/** Replaces the waiting view by the result. A form that failed comes back with what was entered. */
async function showLate<Result>(
  { view, request: { t }, redraw }: Submission,
  { work, done, doneLate }: ModalWork<Result>,
  { log }: Pick<ListenerDeps, 'log'>,
): Promise<Result | 'failed'> {
  try {
    const result = await work;
    const told = doneLate?.(result) ?? lateView(done(result), view);
    if (told) await redraw(view.id, told);
    return result;
  } catch (error) {
    await redraw(view.id, formAgain(view, errorBlocks(error, '', t, log)));
    return 'failed';
  }
}

/**
 * Does the work of a submitted modal. Slack waits three seconds: work done by then is the response; otherwise a waiting
 * view is shown and later replaced by the result.
 * @returns the result; `failed` if the work failed and the person was told
 */
async function submitModal<Result>(
  submission: Submission,
  modal: ModalWork<Result>,
  respond: Respond,
  deps: Pick<ListenerDeps, 'log'>,
): Promise<Result | 'failed'> {
  const { view, request } = submission;
  const { work, title, working, done, failed } = modal;
  const { t, useCases } = request;
  try {
    const result = await inTime(work);
    if (result !== 'late') {
      await respond(done(result));
      return result;
    }
  } catch (error) {
    const trouble = errorBlocks(error, '', t, deps.log);
    await respond(failed?.(error) ?? { response_action: 'push', view: noticeView(title, trouble, t) });
    return 'failed';
  }
  await respond({ response_action: 'update', view: noticeView(title, [section(t.mrkdwn(working))], t) });
  return useCases.untilAnswered(view.id, () => showLate(submission, modal, deps));
}

/** Listens to the submission of a modal. A modal that is not one of ours is closed. */
export function onSubmit<Meaning, Result>(
  app: GuardedApp,
  { callbackId, parse, run }: ModalListener<Meaning, Result>,
): void {
  const { deps, clientsOf } = app;
  // Listeners have no `view` of their own, so that every form passes here.
  (app as unknown as App).view<ViewSubmitAction>(callbackId, async ({ ack, body, view, context }) => {
    const meaning = parse(view.private_metadata, view);
    if (meaning === null) return ack();
    const teamId = teamOf(context);
    const request = await requestContextOf(teamId, body.user.id, deps);
    const redraw = async (viewId: string | null | undefined, now: ModalView): Promise<void> => {
      if (!viewId) return;
      await updateModal(viewId, now, clientsOf(teamId)).catch((error: unknown) =>
        deps.log.warn({ err: error }, 'A modal could not be redrawn'),
      );
    };
    const submission = { view, request, redraw };
    const answer = run(meaning, submission);
    if (!('work' in answer)) return ack(answer);
    const respond: Respond = (response) => (response ? ack(response) : ack());
    const result = await submitModal(submission, answer, respond, deps);
    if (result !== 'failed') await answer.after?.(result);
  });
}
