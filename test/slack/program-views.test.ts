import { blockProblems, viewProblems } from 'slack-sandbox';
import { expect, test } from 'vitest';
import { keyForm, keysModal, keysView } from '../../src/adapters/slack/blocks/programs/api-keys.ts';
import {
  hookForm,
  hookMappingForm,
  hookSigningForm,
} from '../../src/adapters/slack/blocks/programs/incoming-hook-forms.ts';
import {
  hookModal,
  hooksModal,
  hooksView,
  hookView,
} from '../../src/adapters/slack/blocks/programs/incoming-hooks.ts';
import { webhookEventsForm, webhookForm } from '../../src/adapters/slack/blocks/programs/webhook-form.ts';
import {
  webhookModal,
  webhooksModal,
  webhooksView,
  webhookView,
} from '../../src/adapters/slack/blocks/programs/webhooks.ts';
import { type ApiKey, PROGRAMS_MAX } from '../../src/domain/access/api-key.ts';
import { HOOK_FIELDS, type IncomingHook } from '../../src/domain/incoming-hooks/incoming-hook.ts';
import { WEBHOOK_EVENTS, type Webhook } from '../../src/domain/webhooks/webhook.ts';
import { localizerFor } from '../../src/languages/localizer.ts';
import { MONDAY } from '../support/thread.ts';

const CASES = ['en-GB', 'de-DE'].flatMap((locale) =>
  ['W'.repeat(60), '&'.repeat(60), '<!channel>'.repeat(6), '👻'.repeat(60), '*_~`'.repeat(15)].map(
    (name) => [locale, name] as const,
  ),
);
const many = <T>(one: T, count: number): T[] => Array.from({ length: count }, () => one);

const keyOf = (name: string): ApiKey => ({
  teamId: 'T1',
  id: 'k1',
  name,
  scope: 'write',
  createdBy: 'U1',
  createdAt: MONDAY,
  lastUsedAt: MONDAY,
  revokedAt: null,
});
const path = `${'a'.repeat(60)}.${'b'.repeat(60)}.${'c'.repeat(60)}`;
const hookOf = (name: string): IncomingHook => ({
  teamId: 'T1',
  id: 'h1',
  name,
  source: 'hubspot',
  ownerId: 'U1',
  mapping: Object.fromEntries(HOOK_FIELDS.map((field) => [field, path])),
  createdAt: MONDAY,
  last: { at: MONDAY, shapes: many({ path, shape: '<!xxxxxxx> &'.repeat(3) }, 40) },
  previousUntil: MONDAY + 1,
  signedSince: MONDAY,
});
const webhookOf = (name: string): Webhook => ({
  teamId: 'T1',
  id: 'w1',
  name,
  url: `https://${'h'.repeat(63)}.${'h'.repeat(63)}.${'h'.repeat(63)}.example.com/secret`,
  events: WEBHOOK_EVENTS,
  createdBy: 'key:n8n',
  createdAt: MONDAY,
  failingSince: MONDAY,
  lastError: 'redirect',
  disabled: null,
  previousSecretUntil: MONDAY + 1,
});
const state = {
  waiting: 5000,
  attempts: many(
    {
      event: 'nudge_failed',
      threadNumber: 999_999,
      attempts: 9,
      at: MONDAY,
      nextAt: MONDAY,
      error: 'redirect',
    },
    20,
  ),
};

test.each(CASES)(
  'keys, hooks and webhooks in %s with names of %s stay within what Slack takes',
  (locale, name) => {
    const t = localizerFor({ locale, timeZone: 'Europe/Berlin' }, MONDAY);
    const [key, hook, webhook] = [keyOf(name), hookOf(name), webhookOf(name)];
    const messages = [
      keysView(many(key, PROGRAMS_MAX), t),
      hooksView(many(hook, PROGRAMS_MAX), t),
      hookView(hook, t),
      webhooksView(many(webhook, 20), t),
      webhookView(webhook, state, t),
    ];
    for (const blocks of messages) {
      expect(blockProblems(JSON.parse(JSON.stringify(blocks)))).toEqual([]);
      expect(JSON.stringify(blocks)).not.toContain('…"');
      expect(JSON.stringify(blocks)).not.toContain('<!channel>');
    }
    const views = [
      keysModal(many(key, PROGRAMS_MAX), t),
      keyForm(t),
      hooksModal(many(hook, PROGRAMS_MAX), t),
      hookModal(hook, t),
      hookForm(t),
      hookMappingForm(hook, t),
      hookSigningForm(hook, t),
      webhooksModal(many(webhook, 20), t),
      webhookModal(webhook, state, t),
      webhookForm(t),
      webhookEventsForm(webhook, t),
    ];
    for (const view of views) {
      expect(viewProblems(JSON.parse(JSON.stringify(view)), undefined)).toEqual([]);
      expect(JSON.stringify(view)).not.toContain('/secret');
    }
  },
);
