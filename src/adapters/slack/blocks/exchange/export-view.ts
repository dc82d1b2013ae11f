import type { KnownBlock } from '@slack/types';
import type { Localizer } from '../../../../languages/localizer.ts';
import { section } from '../kit/blocks.ts';

/** What was sent, or that there is nothing to export. */
export function exportView(
  { clients, files }: { readonly clients: number; readonly files: number },
  t: Localizer,
): KnownBlock[] {
  if (files === 0) return [section(t.mrkdwn('exports.nothing'))];
  return [
    section(t.mrkdwn('exports.sent', { count: clients }), files > 1 && t.mrkdwn('exports.files', { files })),
  ];
}
