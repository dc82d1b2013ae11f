import type { ModalView } from '@slack/types';
import { GhostwatchError } from '../../../../../domain/errors.ts';
import { localizerFor } from '../../../../../languages/localizer.ts';
import type { SettingsChange, SettingsChanged } from '../../../../../usecases/people/update-preferences.ts';
import { noticeView } from '../../../blocks/kit/modal.ts';
import { changedView } from '../../../blocks/settings/preferences.ts';
import type { GuardedApp } from '../../../middleware/guarded-app.ts';
import { type ListenerDeps, requestContextOf } from '../../../middleware/request-context.ts';
import { errorText } from '../../replies.ts';
import { fieldErrorsResponse, type ModalWork, type Submission } from '../../submit-modal.ts';
import { redrawSettings } from './current-settings.ts';
import { shownPreferencesOf } from './shown-preferences.ts';

/** A form for somebody's preferences: its title, and the field at which an error is shown. */
export interface PreferencesForm {
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
  const blocks = changedView(
    shownPreferencesOf(before, t, deps),
    shownPreferencesOf(person, t, deps),
    change,
    t,
  );
  return noticeView(title, blocks, t);
}

/**
 * The work of a form of somebody's preferences: saves it, and shows the changes, or an error at its field. Updates
 * the settings below.
 */
export function savePreferences(
  change: SettingsChange,
  { title, fieldOf }: PreferencesForm,
  { view, request: { actor, t, useCases } }: Submission,
  app: GuardedApp,
): ModalWork<SettingsChanged> {
  const { deps } = app;
  const field = (error: unknown) => fieldOf(error instanceof GhostwatchError ? error : null);
  return {
    title,
    working: 'own.saving',
    work: useCases.updatePreferences(change),
    done: (saved) => ({ response_action: 'update', view: whatIsNew(saved, title, deps) }),
    failed: (error) => fieldErrorsResponse({ [field(error)]: errorText(error, t, deps.log) }),
    after: async () => {
      const request = await requestContextOf(actor.teamId, actor.userId, deps);
      await redrawSettings(view.previous_view_id, request, app);
    },
  };
}
