import type { KnownBlock } from '@slack/types';
import { readWebhooks, type TypedWebhooks } from '../../../../../input/commands/webhooks.ts';
import { section } from '../../../blocks/kit/blocks.ts';
import {
  doneSentence,
  newSecretView,
  newWebhookView,
  testSentence,
  webhooksView,
  webhookView,
} from '../../../blocks/programs/webhooks.ts';
import type { RequestContext } from '../../../middleware/request-context.ts';
import { slashVerb } from '../slash-verb.ts';

async function answer(asked: TypedWebhooks, { t, useCases }: RequestContext): Promise<KnownBlock[]> {
  switch (asked.action) {
    case 'list':
      return webhooksView(await useCases.listWebhooks(), t);
    case 'create': {
      const { webhook, secret } = await useCases.createWebhook(asked);
      return newWebhookView(webhook, secret, t);
    }
    case 'show': {
      const { webhook, ...state } = await useCases.showWebhook(asked.name);
      return webhookView(webhook, state, t);
    }
    case 'test':
      return [section(testSentence((await useCases.tryWebhook(asked.name)).error, t))];
    case 'events': {
      const webhook = await useCases.chooseWebhookEvents(asked.name, asked.events);
      return [section(doneSentence('events_chosen', webhook, t))];
    }
    case 'rotate': {
      const { webhook, secret } = await useCases.rotateWebhookSecret(asked.name);
      return newSecretView(webhook, secret, t);
    }
    case 'pause':
      return [section(doneSentence('paused', await useCases.pauseWebhook(asked.name), t))];
    case 'resume':
      return [section(doneSentence('resumed', await useCases.enableWebhook(asked.name), t))];
    case 'remove':
      return [section(doneSentence('removed', await useCases.removeWebhook(asked.name), t))];
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
