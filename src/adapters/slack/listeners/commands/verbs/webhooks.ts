import type { KnownBlock } from '@slack/types';
import { readWebhooks, type TypedWebhooks } from '../../../../../input/commands/webhooks.ts';
import { afterWebhookChange } from '../../../blocks/programs/webhook-change.ts';
import {
  newSecretView,
  newWebhookView,
  testResult,
  webhooksView,
  webhookView,
} from '../../../blocks/programs/webhooks.ts';
import { afterSettingChange } from '../../../blocks/settings/setting-change.ts';
import type { RequestContext } from '../../../middleware/request-context.ts';
import { slashVerb } from '../slash-verb.ts';

async function answer(asked: TypedWebhooks, { t, useCases }: RequestContext): Promise<KnownBlock[]> {
  switch (asked.action) {
    case 'list':
      return webhooksView(await useCases.listWebhooks(), t);
    case 'create': {
      const { webhook, secret, change } = await useCases.createWebhook(asked);
      return [...newWebhookView(webhook, secret, t), ...afterSettingChange(change, t)];
    }
    case 'show': {
      const { webhook, ...state } = await useCases.showWebhook(asked.name);
      return webhookView(webhook, state, t);
    }
    case 'test':
      return [testResult((await useCases.tryWebhook(asked.name)).error, t)];
    case 'events': {
      const chosen = await useCases.chooseWebhookEvents(asked.name, asked.events);
      return afterWebhookChange('events_chosen', chosen, t);
    }
    case 'rotate': {
      const { webhook, secret, change } = await useCases.rotateWebhookSecret(asked.name);
      return [...newSecretView(webhook, secret, t), ...afterSettingChange(change, t)];
    }
    case 'pause':
      return afterWebhookChange('paused', await useCases.pauseWebhook(asked.name), t);
    case 'resume':
      return afterWebhookChange('resumed', await useCases.enableWebhook(asked.name), t);
    case 'remove':
      return afterWebhookChange('removed', await useCases.removeWebhook(asked.name), t);
  }
}

/**
 * `webhooks`, `webhooks new https://… replied closed`, `webhooks test Zapier`: the webhooks that notify other programs
 * of events.
 */
export const webhooks = slashVerb({
  name: 'webhooks',
  moreHelp: ['webhook.how'],
  parse: (line) => ({ verb: 'webhooks', asked: readWebhooks(line) }),
  run: async ({ asked }, request) => ({ blocks: await answer(asked, request) }),
});
