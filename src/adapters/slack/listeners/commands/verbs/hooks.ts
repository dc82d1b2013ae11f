import { readHooks, type TypedHooks } from '../../../../../input/commands/hooks.ts';
import { section } from '../../../blocks/kit/blocks.ts';
import { hooksView, hookView, newAddressView, newHookView } from '../../../blocks/programs/incoming-hooks.ts';
import { afterSettingChange } from '../../../blocks/settings/setting-change.ts';
import type { RequestContext } from '../../../middleware/request-context.ts';
import { slashVerb } from '../slash-verb.ts';

async function answer(asked: TypedHooks, { t, useCases }: RequestContext) {
  switch (asked.action) {
    case 'list':
      return hooksView(await useCases.listHooks(), t);
    case 'create': {
      const { hook, address, change } = await useCases.createHook(asked);
      return [...newHookView(hook, address, t), ...afterSettingChange(change, t)];
    }
    case 'map': {
      const { hook, change } = await useCases.mapHook(asked.name, asked.mapping);
      return [...hookView(hook, t), ...afterSettingChange(change, t)];
    }
    case 'show':
      return hookView(await useCases.findHook(asked.name), t);
    case 'rotate': {
      const { hook, address, change } = await useCases.rotateHook(asked.name);
      return [...newAddressView(hook, address, t), ...afterSettingChange(change, t)];
    }
    case 'remove': {
      const { hook, change } = await useCases.removeHook(asked.name);
      return [section(t.mrkdwn('hooks.removed', { name: hook.name })), ...afterSettingChange(change, t)];
    }
  }
}

/** `hooks`, `hooks new CRM pipedrive`, `hooks show CRM`, `hooks map CRM client=deal.name`, `hooks remove CRM`. */
export const hooks = slashVerb({
  name: 'hooks',
  parse: (line) => ({ verb: 'hooks', asked: readHooks(line) }),
  run: async ({ asked }, request) => ({ blocks: await answer(asked, request) }),
});
