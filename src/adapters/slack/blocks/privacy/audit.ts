import type { KnownBlock } from '@slack/types';
import type { AuditEntry } from '../../../../domain/privacy/audit-entry.ts';
import type { Localizer, MessageKey } from '../../../../languages/localizer.ts';
import { author, Markup } from '../../../../languages/markup.ts';
import { section, sections } from '../kit/blocks.ts';

/** Lines in one section. */
const LINES = 15;

/** The names of changed settings, such as `currency` or `template:de:offer:call`, in words; unchanged if there are none. */
function settingsInWords(names: unknown, t: Localizer): string {
  const words = String(names)
    .split(' ')
    .map((name) => {
      const key = `privacy.audited_${name.split(':', 1)[0]}`;
      const word = t.text(key as MessageKey);
      return word === key ? name : word;
    });
  return [...new Set(words)].join(', ');
}

/** Who erased, exported, imported and changed settings. */
export function auditView(entries: readonly AuditEntry[], t: Localizer): KnownBlock[] {
  if (entries.length === 0) return [section(t.mrkdwn('privacy.audit_empty'))];
  const lines = entries.map(({ at, by, action, facts }) => {
    const inWords = 'settings' in facts ? { ...facts, settings: settingsInWords(facts.settings, t) } : facts;
    const what = new Markup(t.mrkdwn(`privacy.audit_${action}`, inWords));
    return t.mrkdwn('privacy.audit_line', { when: t.stamp(at), who: author(by), what });
  });
  return [section(t.mrkdwn('privacy.audit_title')), ...sections(lines, LINES)];
}
