import type { KnownBlock, ModalView } from '@slack/types';
import { KEY_SCOPES } from '../../../../../domain/access/api-key.ts';
import type { KeyCreatedByAdmin } from '../../../../../usecases/api-keys/create-as-admin.ts';
import { section } from '../../../blocks/kit/blocks.ts';
import { noticeView } from '../../../blocks/kit/modal.ts';
import { keyForm, keysModal, newKeyView } from '../../../blocks/programs/api-keys.ts';
import { afterSettingChange } from '../../../blocks/settings/setting-change.ts';
import { KEY_FIELD, KEY_FORM, NEW_KEY, OPEN_KEYS, REVOKE_KEY } from '../../../ids/api-keys.ts';
import { FIELD_VALUE } from '../../../ids/forms.ts';
import { parseRecordId } from '../../../ids/record-id.ts';
import type { GuardedApp } from '../../../middleware/guarded-app.ts';
import type { RequestContext } from '../../../middleware/request-context.ts';
import { onClick } from '../../on-click.ts';
import { errorText } from '../../replies.ts';
import { fieldErrorsResponse, type ModalWork, onSubmit } from '../../submit-modal.ts';
import type { ViewValues } from '../thread-forms/values.ts';

async function listed({ t, useCases }: RequestContext, done?: readonly KnownBlock[]): Promise<ModalView> {
  return keysModal(await useCases.listKeys(), t, done);
}

function readForm(values: ViewValues) {
  const scope = values[KEY_FIELD.scope]?.[FIELD_VALUE]?.selected_option?.value;
  return {
    name: values[KEY_FIELD.name]?.[FIELD_VALUE]?.value ?? '',
    scope: KEY_SCOPES.find((known) => known === scope) ?? 'read',
  };
}

/** Handles the keys of the workspace: lists, creates and revokes them in a modal. */
export function listenToKeys(app: GuardedApp): void {
  const { deps } = app;
  onClick(app, {
    actions: OPEN_KEYS,
    parse: () => true,
    run: async (_, { request, open }) => open(await listed(request)),
  });

  onClick(app, {
    actions: NEW_KEY,
    parse: () => true,
    run: async (_, { request: { t, useCases }, open }) => {
      await useCases.requireAdmin();
      await open(keyForm(t));
    },
  });

  onClick(app, {
    actions: REVOKE_KEY,
    parse: ({ value }) => parseRecordId(value),
    run: async (id, { request, replace }) => {
      const { key, change } = await request.useCases.revokeKeyAsAdmin(id);
      const { t } = request;
      const revoked = section(t.mrkdwn('keys.revoked', { name: key.name }));
      await replace(await listed(request, [revoked, ...afterSettingChange(change, t)]));
    },
  });

  onSubmit(app, {
    callbackId: KEY_FORM,
    parse: () => true,
    run: (_, { request, view, redraw }): ModalWork<KeyCreatedByAdmin> => {
      const { t, useCases } = request;
      const title = t.text('keys.form_title');
      return {
        title,
        working: 'keys.saving',
        work: useCases.createKeyAsAdmin(readForm(view.state.values)),
        done: ({ key, secret, change }) => {
          const blocks = [...newKeyView(key, secret, t), ...afterSettingChange(change, t)];
          return { response_action: 'update', view: noticeView(title, blocks, t) };
        },
        failed: (error) => fieldErrorsResponse({ [KEY_FIELD.name]: errorText(error, t, deps.log) }),
        after: async () => redraw(view.previous_view_id, await listed(request)),
      };
    },
  });
}
