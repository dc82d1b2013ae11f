import { readKeys } from '../../../../../input/commands/keys.ts';
import { section } from '../../../blocks/kit/blocks.ts';
import { keysView, newKeyView } from '../../../blocks/programs/api-keys.ts';
import { afterSettingChange } from '../../../blocks/settings/setting-change.ts';
import { slashVerb } from '../slash-verb.ts';

/** `keys`, `keys new n8n`, `keys revoke n8n`: the keys with which other programs use the API for the workspace. */
export const keys = slashVerb({
  name: 'keys',
  parse: (line) => ({ verb: 'keys', asked: readKeys(line) }),
  run: async ({ asked }, { t, useCases }) => {
    if (asked.action === 'create') {
      const { key, secret, change } = await useCases.createKeyAsAdmin(asked);
      return { blocks: [...newKeyView(key, secret, t), ...afterSettingChange(change, t)] };
    }
    if (asked.action === 'remove') {
      const { key, change } = await useCases.revokeKeyAsAdmin(asked.name);
      const revoked = section(t.mrkdwn('keys.revoked', { name: key.name }));
      return { blocks: [revoked, ...afterSettingChange(change, t)] };
    }
    return { blocks: keysView(await useCases.listKeys(), t) };
  },
});
