import type { KnownBlock } from '@slack/types';
import type { ProgramCounts } from '../../../../domain/access/program-counts.ts';
import type { Localizer } from '../../../../languages/localizer.ts';
import { OPEN_KEYS } from '../../ids/api-keys.ts';
import { OPEN_HOOKS } from '../../ids/incoming-hooks.ts';
import { OPEN_WEBHOOKS } from '../../ids/webhooks.ts';
import { header, section } from '../kit/blocks.ts';
import { changeButton } from '../settings/change-button.ts';

const WAYS = [
  ['keys', OPEN_KEYS],
  ['hooks', OPEN_HOOKS],
  ['webhooks', OPEN_WEBHOOKS],
] as const;

/**
 * The keys, hooks and webhooks with which other programs reach the workspace, with buttons to change them; for admins.
 */
export function programsSection(counts: ProgramCounts, t: Localizer): KnownBlock[] {
  return [
    header(t.text('programs.title')),
    ...WAYS.map(([way, action]) => {
      const count = counts[way];
      const says = count === 0 ? t.mrkdwn(`programs.no_${way}`) : t.mrkdwn(`programs.${way}`, { count });
      return { ...section(says), accessory: changeButton(t.text(`programs.${way}_title`), action, t) };
    }),
  ];
}
