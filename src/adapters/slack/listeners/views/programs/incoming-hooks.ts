import type { KnownBlock, ModalView } from '@slack/types';
import { section } from '../../../blocks/kit/blocks.ts';
import { noticeView } from '../../../blocks/kit/modal.ts';
import { hookForm, hookMappingForm, hookSigningForm } from '../../../blocks/programs/incoming-hook-forms.ts';
import { hookModal, hooksModal, newAddressView } from '../../../blocks/programs/incoming-hooks.ts';
import { afterSettingChange } from '../../../blocks/settings/setting-change.ts';
import { HOOK, LIST_HOOKS, NEW_HOOK, OPEN_HOOKS } from '../../../ids/incoming-hooks.ts';
import { parseRecordId } from '../../../ids/record-id.ts';
import type { GuardedApp } from '../../../middleware/guarded-app.ts';
import type { RequestContext } from '../../../middleware/request-context.ts';
import { onClick } from '../../on-click.ts';
import { listenToHookForms } from './incoming-hook-forms.ts';

/** The list of the workspace's hooks; `done` says what was just done. */
export async function listedHooks(
  { t, useCases }: RequestContext,
  done?: readonly KnownBlock[],
): Promise<ModalView> {
  return hooksModal(await useCases.listHooks(), t, done);
}

async function rotated(id: string, { t, useCases }: RequestContext): Promise<ModalView> {
  const { hook, address, change } = await useCases.rotateHook(id);
  const blocks = [...newAddressView(hook, address, t), ...afterSettingChange(change, t)];
  return noticeView(t.text('hooks.form_title'), blocks, t);
}

/** Handles the hooks of the workspace: lists them, shows one, changes its address, removes it; and their forms. */
export function listenToHooks(app: GuardedApp): void {
  /** Registers a button that opens a modal or, with `replace`, shows another view in this one. */
  const on = (
    action: string,
    view: (id: string, request: RequestContext) => Promise<ModalView>,
    how: 'open' | 'edit' | 'replace',
  ) =>
    onClick(app, {
      actions: action,
      parse: ({ value }) => parseRecordId(value ?? 'all'),
      run: async (id, click) => click[how](await view(id, click.request)),
    });

  on(OPEN_HOOKS, (_, request) => listedHooks(request), 'open');
  on(LIST_HOOKS, (_, request) => listedHooks(request), 'replace');
  on(HOOK.show, async (id, { t, useCases }) => hookModal(await useCases.findHook(id), t), 'replace');
  on(HOOK.map, async (id, { t, useCases }) => hookMappingForm(await useCases.findHook(id), t), 'edit');
  on(HOOK.signing, async (id, { t, useCases }) => hookSigningForm(await useCases.findHook(id), t), 'edit');
  on(HOOK.rotate, rotated, 'replace');
  on(
    NEW_HOOK,
    async (_, { t, useCases }) => {
      await useCases.requireAdmin();
      return hookForm(t);
    },
    'open',
  );
  on(
    HOOK.remove,
    async (id, request) => {
      const { hook, change } = await request.useCases.removeHook(id);
      const { t } = request;
      const removed = section(t.mrkdwn('hooks.removed', { name: hook.name }));
      return listedHooks(request, [removed, ...afterSettingChange(change, t)]);
    },
    'replace',
  );
  listenToHookForms(app, listedHooks);
}
