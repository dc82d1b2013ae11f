import type { AckFn, ViewResponseAction } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import { GhostwatchError } from '../../../../../domain/errors.ts';
import { localizerFor } from '../../../../../languages/localizer.ts';
import { refusalText, withoutMarkup } from '../../../../../languages/refusals.ts';
import type { SettingsChanged } from '../../../../../usecases/people/update-preferences.ts';
import { noticeView } from '../../../blocks/forms/form-view.ts';
import { section } from '../../../blocks/kit/blocks.ts';
import { changedView } from '../../../blocks/settings/preferences.ts';
import type { ListenerDeps, RequestContext } from '../../../middleware/request-context.ts';
import type { SlackClients } from '../../../web-clients.ts';
import { errorBlocks, referenceTo } from '../../replies.ts';
import { inTime } from '../thread-forms/in-time.ts';
import { ownSettingsOf } from './preferences-of.ts';

/** A form of somebody's own settings: its view, its title, and the field at which a refusal is told. */
export interface OwnFormPlace {
  readonly viewId: string;
  readonly title: string;
  /** The field of what nobody expected, with `null`. */
  fieldOf(error: GhostwatchError | null): string;
}

/** What is new in somebody's settings, in the words that hold from now on. */
export function whatIsNew({ before, person }: SettingsChanged, title: string, deps: ListenerDeps): ModalView {
  const t = localizerFor(person, deps.clock.now());
  const blocks = changedView(ownSettingsOf(before, t, deps), ownSettingsOf(person, t, deps), t);
  return noticeView(title, blocks, t);
}

function errorsOf(error: unknown, place: OwnFormPlace, { t }: RequestContext, { log }: ListenerDeps) {
  if (error instanceof GhostwatchError) return { [place.fieldOf(error)]: refusalText(error, t) };
  const reference = referenceTo(error, log);
  return { [place.fieldOf(null)]: withoutMarkup(t.text('error.unexpected', { reference })) };
}

/**
 * Answers a form of somebody's own settings while they are saved: with what is new, with what is wrong at its field, or,
 * where planning takes longer than Slack waits, that it goes on.
 * @returns whether they were saved
 */
export async function answerSaving(
  saving: Promise<SettingsChanged>,
  place: OwnFormPlace,
  conversation: RequestContext,
  ack: AckFn<ViewResponseAction>,
  deps: ListenerDeps,
  { read }: SlackClients,
): Promise<boolean> {
  const { t } = conversation;
  const { title, viewId } = place;
  try {
    const saved = await inTime(saving);
    const late = () => noticeView(title, [section(t.mrkdwn('own.saving'))], t);
    await ack({
      response_action: 'update',
      view: saved === 'late' ? late() : whatIsNew(saved, title, deps),
    });
    if (saved !== 'late') return true;
  } catch (error) {
    await ack({ response_action: 'errors', errors: errorsOf(error, place, conversation, deps) });
    return false;
  }
  const view = await saving.then(
    (done) => whatIsNew(done, title, deps),
    (error: unknown) => noticeView(title, errorBlocks(error, '', t, deps.log), t),
  );
  await read.views.update({ view_id: viewId, view });
  return true;
}
