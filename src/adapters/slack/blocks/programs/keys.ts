import type { KnownBlock } from '@slack/types';
import type { ApiKey } from '../../../../domain/access/api-key.ts';
import type { Localizer } from '../../../../languages/localizer.ts';
import { copyable, section } from '../kit/blocks.ts';

/** One key: what it is called, what it may do, when it was used. */
function keyLine({ name, scope, lastUsedAt }: ApiKey, t: Localizer): string {
  const used =
    lastUsedAt === null ? t.text('keys.never_used') : t.text('keys.used', { when: t.moment(lastUsedAt) });
  return t.mrkdwn('keys.line', { name, scope: t.text(`keys.scope_${scope}`), used });
}

/** The keys of a workspace, and how to make and revoke them. */
export function keysView(keys: readonly ApiKey[], t: Localizer): KnownBlock[] {
  const lines = keys.length === 0 ? [t.mrkdwn('keys.none')] : keys.map((key) => keyLine(key, t));
  return [section(t.mrkdwn('keys.title'), ...lines), section(t.mrkdwn('keys.how'))];
}

/** A new key, to be copied: it is shown this once. */
export function newKeyView(key: ApiKey, secret: string, t: Localizer): KnownBlock[] {
  const { name, scope } = key;
  return [
    section(t.mrkdwn('keys.created', { name, scope: t.text(`keys.scope_${scope}`) })),
    copyable(secret),
  ];
}
