import type { KnownBlock } from '@slack/types';
import type { AuditEntry } from '../../../../domain/privacy/audit-entry.ts';
import type { Localizer } from '../../../../languages/localizer.ts';
import { author } from '../../../../languages/markup.ts';
import { section } from '../kit/blocks.ts';

const LINES = 15;

/** Who erased, exported, imported and changed settings. */
export function auditView(entries: readonly AuditEntry[], t: Localizer): KnownBlock[] {
  if (entries.length === 0) return [section(t.mrkdwn('privacy.audit_empty'))];
  const lines = entries.map(({ at, by, action, facts }) => {
    const what = t.mrkdwn(`privacy.audit_${action}`, facts);
    return t.mrkdwn('privacy.audit_line', { when: t.stamp(at), who: author(by), what });
  });
  const sections: KnownBlock[] = [];
  for (let from = 0; from < lines.length; from += LINES)
    sections.push(section(...lines.slice(from, from + LINES)));
  return [section(t.mrkdwn('privacy.audit_title')), ...sections];
}
