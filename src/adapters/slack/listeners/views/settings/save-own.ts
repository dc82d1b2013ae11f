import type { ModalView } from '@slack/types';
import { GhostwatchError } from '../../../../../domain/errors.ts';
import { localizerFor } from '../../../../../languages/localizer.ts';
import type { SettingsChange, SettingsChanged } from '../../../../../usecases/people/update-preferences.ts';
import { noticeView } from '../../../blocks/kit/modal.ts';
import { changedView } from '../../../blocks/settings/preferences.ts';
import type { GuardedApp } from '../../../middleware/guarded-app.ts';
import { type ListenerDeps, requestContextOf } from '../../../middleware/request-context.ts';
import { errorText } from '../../replies.ts';
import { fieldErrorsResponse, type Submission, submitModal } from '../../submit-modal.ts';
import { redrawSettings } from './current-settings.ts';
import { ownSettingsOf } from './preferences-of.ts';

/** A form for somebody's own settings: its title, and the field at which an error is shown. */
export interface OwnForm {
  readonly title: string;
  /** The field for a refusal; with null, the field for an unexpected error. */
  fieldOf(error: GhostwatchError | null): string;
}

/** The view with the changed settings, in the person's new language and time zone. */
export function whatIsNew(
  { before, person, change }: SettingsChanged,
  title: string,
  deps: ListenerDeps,
): ModalView {
  const t = localizerFor(person, deps.clock.now());
  const blocks = changedView(ownSettingsOf(before, t, deps), ownSettingsOf(person, t, deps), change, t);
  return noticeView(title, blocks, t);
}

/**
 * Saves a form of somebody's own settings, and answers with the changes, or with an error at its field. Updates
 * the settings below.
 */
export async function saveOwn(
  change: SettingsChange,
  { title, fieldOf }: OwnForm,
  submission: Submission,
  app: GuardedApp,
): Promise<void> {
  const { deps } = app;
  const { actor, t, useCases } = submission.request;
  const field = (error: unknown) => fieldOf(error instanceof GhostwatchError ? error : null);
  const modal = {
    title,
    working: 'own.saving',
    work: useCases.updatePreferences(change),
    done: (saved: SettingsChanged) =>
      ({ response_action: 'update', view: whatIsNew(saved, title, deps) }) as const,
    failed: (error: unknown) => fieldErrorsResponse({ [field(error)]: errorText(error, t, deps.log) }),
  } as const;
  const saved = await submitModal(submission, modal, deps);
  if (saved === null) return;
  const request = await requestContextOf(actor.teamId, actor.userId, deps);
  await redrawSettings(submission.view.previous_view_id, request, app);
}
