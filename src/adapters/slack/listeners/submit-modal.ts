import type { ViewErrorsResponseAction, ViewOutput, ViewResponseAction, ViewSubmitAction } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import type { MessageKey } from '../../../languages/localizer.ts';
import { escapeMarkup } from '../../../languages/markup.ts';
import { section } from '../blocks/kit/blocks.ts';
import { noticeView } from '../blocks/kit/modal.ts';
import type { GuardedApp } from '../middleware/guarded-app.ts';
import { type ListenerDeps, type RequestContext, requestContextOf } from '../middleware/request-context.ts';
import { teamOf } from '../middleware/team-of.ts';
import type { SlackClients } from '../web-clients.ts';
import { formAgain } from './form-again.ts';
import { inTime } from './in-time.ts';
import { errorBlocks } from './replies.ts';

/** What Slack is told about a submitted modal; undefined closes it. */
export type ModalResponse = ViewResponseAction | undefined;

/** What a submitted modal is to do, and what is shown of it. */
export interface ModalWork<Result> {
  readonly work: Promise<Result>;
  readonly title: string;
  /** What stands in the form's place while the work takes longer than Slack waits. */
  readonly working: MessageKey;
  /** The response to what was done in time. */
  done(result: Result): ModalResponse;
  /** The response to what failed in time, such as an error at its field; without it, why stands on top of the form. */
  failed?(error: unknown): ModalResponse;
  /** What replaces the form when the work was done late; without it, the view of `done`. */
  doneLate?(result: Result): ModalView;
}

/** A modal that was submitted, by whom, and how it is answered. */
export interface Submission {
  readonly view: ViewOutput;
  readonly request: RequestContext;
  /** Answers Slack; without a response the modal closes. */
  respond(response?: ViewResponseAction): Promise<void>;
  /** Shows what is true now in a modal that is open still; logs where that fails. */
  redraw(viewId: string | null | undefined, view: ModalView): Promise<void>;
}

/** What the submission of a modal means: `parse` reads its metadata, null where it is none of ours. */
export interface ModalListener<Meaning> {
  readonly callbackId: string;
  parse(metadata: string, view: ViewOutput): Meaning | null;
  run(meaning: Meaning, submission: Submission): Promise<unknown>;
}

/** Errors at the fields of a form, by block id; what was typed stays. */
export function fieldErrorsResponse(errors: Readonly<Record<string, string>>): ViewErrorsResponseAction {
  return { response_action: 'errors', errors: { ...errors } };
}

/** Listens to a modal that is submitted. One that is none of ours closes. */
export function onSubmit<Meaning>(
  app: GuardedApp,
  deps: ListenerDeps,
  clientsOf: (teamId: string) => SlackClients,
  { callbackId, parse, run }: ModalListener<Meaning>,
): void {
  const { log } = deps;
  app.view<ViewSubmitAction>(callbackId, async ({ ack, body, view, context }) => {
    const meaning = parse(view.private_metadata, view);
    if (meaning === null) return ack();
    const teamId = teamOf(context);
    const request = await requestContextOf(teamId, body.user.id, deps);
    const { views } = clientsOf(teamId).read;
    const redraw = async (viewId: string | null | undefined, now: ModalView): Promise<void> => {
      if (!viewId) return;
      await views
        .update({ view_id: viewId, view: now })
        .catch((error: unknown) => log.warn({ err: error }, 'A modal could not be redrawn'));
    };
    const respond = (response?: ViewResponseAction) => (response ? ack(response) : ack());
    await run(meaning, { view, request, respond, redraw });
  });
}

/** The view of a response that comes too late to be one: errors stand above the form, with what was entered. */
function lateView(response: ModalResponse, submitted: ViewOutput): ModalView | null {
  if (!response || response.response_action === 'clear') return null;
  if (response.response_action !== 'errors') return response.view as ModalView;
  return formAgain(
    submitted,
    Object.values(response.errors).map((text) => section(escapeMarkup(text))),
  );
}

/**
 * Carries out what a modal was submitted for. Slack waits three seconds for its answer: what is done by then is the
 * answer; what takes longer is announced, and told in the form's place when it is done. A form that failed comes back
 * with what was entered.
 * @returns what was done; null when it failed, and that was told
 */
export async function submitModal<Result>(
  { view, request: { t, useCases }, respond, redraw }: Submission,
  { work, title, working, done, failed, doneLate }: ModalWork<Result>,
  { log }: Pick<ListenerDeps, 'log'>,
): Promise<Result | null> {
  const trouble = (error: unknown) => errorBlocks(error, '', t, log);
  try {
    const result = await inTime(work);
    if (result !== 'late') {
      await respond(done(result));
      return result;
    }
  } catch (error) {
    const response = failed?.(error) ?? {
      response_action: 'push',
      view: noticeView(title, trouble(error), t),
    };
    await respond(response);
    return null;
  }
  await respond({ response_action: 'update', view: noticeView(title, [section(t.mrkdwn(working))], t) });
  return useCases.untilAnswered(view.id, async () => {
    try {
      const result = await work;
      const told = doneLate?.(result) ?? lateView(done(result), view);
      if (told) await redraw(view.id, told);
      return result;
    } catch (error) {
      await redraw(view.id, formAgain(view, trouble(error)));
      return null;
    }
  });
}
