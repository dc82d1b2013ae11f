import type { ModalView } from '@slack/types';
import { isPath } from '../../../../../domain/incoming-hooks/body-values.ts';
import {
  HOOK_SOURCES,
  type HookMapping,
  type HookSource,
  SOURCE_MAPPINGS,
} from '../../../../../domain/incoming-hooks/incoming-hook.ts';
import type { Localizer } from '../../../../../languages/localizer.ts';
import type { Log } from '../../../../../ports/log.ts';
import type { HookChanged, HookWithAddress } from '../../../../../usecases/incoming-hooks/administer.ts';
import { section } from '../../../blocks/kit/blocks.ts';
import { noticeView } from '../../../blocks/kit/modal.ts';
import { hookModal, newHookView } from '../../../blocks/programs/incoming-hooks.ts';
import { afterSettingChange, undoSettingChange } from '../../../blocks/settings/setting-change.ts';
import { FIELD_VALUE } from '../../../ids/forms.ts';
import {
  HOOK_FIELD,
  HOOK_FORM,
  HOOK_MAPPING_FORM,
  HOOK_SIGNING_FORM,
  MAPPING_FIELDS,
} from '../../../ids/incoming-hooks.ts';
import { parseRecordId } from '../../../ids/record-id.ts';
import type { GuardedApp } from '../../../middleware/guarded-app.ts';
import type { RequestContext } from '../../../middleware/request-context.ts';
import { errorText } from '../../replies.ts';
import { fieldErrorsResponse, type ModalWork, onSubmit, type Submission } from '../../submit-modal.ts';
import type { ViewValues } from '../thread-forms/values.ts';

const textIn = (values: ViewValues, name: string) => values[name]?.[FIELD_VALUE]?.value?.trim() ?? '';

/**
 * The mapping that was entered, without the fields that keep the source's default path; and errors at the fields with
 * invalid paths.
 */
function readMapping(values: ViewValues, source: HookSource, t: Localizer) {
  const entered = MAPPING_FIELDS.map((one) => ({ ...one, path: textIn(values, one.name) }));
  const wrong = entered.filter(({ path }) => path !== '' && !isPath(path));
  const own = entered.filter(({ field, path }) => path !== '' && path !== SOURCE_MAPPINGS[source][field]);
  return {
    mapping: Object.fromEntries(own.map(({ field, path }) => [field, path])) as HookMapping,
    errors: Object.fromEntries(wrong.map(({ name }) => [name, t.text('hooks.not_a_path')])),
  };
}

interface PathErrors {
  readonly errors: Readonly<Record<string, string>>;
}

/** Stores the mapping that was entered, unless there are errors at its fields. */
async function mapHook(
  id: string,
  { view, request: { t, useCases } }: Submission,
): Promise<HookChanged | PathErrors> {
  const { source } = await useCases.findHook(id);
  const { mapping, errors } = readMapping(view.state.values, source, t);
  return Object.keys(errors).length > 0 ? { errors } : useCases.setHookMapping(id, mapping);
}

/** Saves a change of one hook, shows an error at `field`, and redraws the hook in the modal below. */
function saveChange(
  { request: { t }, view, redraw }: Submission,
  field: string,
  work: Promise<HookChanged | PathErrors>,
  said: string,
  log: Log,
): ModalWork<HookChanged | PathErrors> {
  const title = t.text('hooks.form_title');
  const saved = ({ change }: HookChanged) =>
    noticeView(title, [section(said), ...afterSettingChange(change, t)], t);
  return {
    title,
    working: 'hooks.saving',
    work,
    done: (changed) => {
      if ('errors' in changed) return fieldErrorsResponse(changed.errors);
      // The modal below shows the change.
      if (view.previous_view_id) return undefined;
      return { response_action: 'update', view: saved(changed) };
    },
    doneLate: (changed) => ('errors' in changed ? undefined : saved(changed)),
    failed: (error) => fieldErrorsResponse({ [field]: errorText(error, t, log) }),
    after: async (changed) => {
      if ('errors' in changed) return;
      const done = [section(said), ...undoSettingChange(changed.change, t)];
      await redraw(view.previous_view_id, hookModal(changed.hook, t, done));
    },
  };
}

/** Creates the hook that was entered; shows its address, and then redraws the list of hooks. */
function createHook(
  { request, view, redraw }: Submission,
  listed: (request: RequestContext) => Promise<ModalView>,
  log: Log,
): ModalWork<HookWithAddress & HookChanged> {
  const { t, useCases } = request;
  const { values } = view.state;
  const chosen = values[HOOK_FIELD.source]?.[FIELD_VALUE]?.selected_option?.value;
  const source = HOOK_SOURCES.find((known) => known === chosen) ?? 'generic';
  const title = t.text('hooks.form_title');
  return {
    title,
    working: 'hooks.saving',
    work: useCases.createHook({ name: textIn(values, HOOK_FIELD.name), source }),
    done: ({ hook, address, change }) => {
      const blocks = [...newHookView(hook, address, t), ...afterSettingChange(change, t)];
      return { response_action: 'update', view: noticeView(title, blocks, t) };
    },
    failed: (error) => fieldErrorsResponse({ [HOOK_FIELD.name]: errorText(error, t, log) }),
    after: async () => redraw(view.previous_view_id, await listed(request)),
  };
}

/** Handles the forms for a new hook, for its mapping, and for the secret with which its sender signs. */
export function listenToHookForms(
  app: GuardedApp,
  listed: (request: RequestContext) => Promise<ModalView>,
): void {
  const { log } = app.deps;

  onSubmit(app, {
    callbackId: HOOK_FORM,
    parse: () => true,
    run: (_, submission) => createHook(submission, listed, log),
  });

  onSubmit(app, {
    callbackId: HOOK_MAPPING_FORM,
    parse: parseRecordId,
    run: (id, submission) => {
      const work = mapHook(id, submission);
      const said = submission.request.t.mrkdwn('hooks.mapped');
      return saveChange(submission, MAPPING_FIELDS[0]?.name ?? '', work, said, log);
    },
  });

  onSubmit(app, {
    callbackId: HOOK_SIGNING_FORM,
    parse: parseRecordId,
    run: (id, submission) => {
      const { t, useCases } = submission.request;
      const secret = textIn(submission.view.state.values, HOOK_FIELD.secret) || null;
      const work = useCases.setHookSigningSecret(id, secret);
      const said = t.mrkdwn(secret === null ? 'hooks.unsigned' : 'hooks.is_signed');
      return saveChange(submission, HOOK_FIELD.secret, work, said, log);
    },
  });
}
