import type { KnownBlock } from '@slack/types';
import type { WorkspaceRules } from '../../../../domain/workspace-settings.ts';
import { Markup } from '../../../../words/interface/markup.ts';
import type { Words } from '../../../../words/interface/words.ts';
import { CHANGE_WORKSPACE } from '../../action-ids/workspace-settings.ts';
import { section } from '../blocks.ts';
import { emojiMarkup } from '../emoji.ts';
import { changeButton } from './change-button.ts';

const DAYS_OF_A_YEAR = 365;

/** `90 days`, `2 years`. */
export function keepTime(days: number, words: Words): string {
  if (days % DAYS_OF_A_YEAR !== 0) return words.plain('rules.keep_days', { count: days });
  return words.plain('rules.keep_years', { count: days / DAYS_OF_A_YEAR });
}

/** What holds for the whole workspace, which admins can change. */
export function workspaceSection(rules: WorkspaceRules, isAdmin: boolean, words: Words): KnownBlock[] {
  const { visibility, escalationChannelId, watchEmoji, keepClosedDays, voice, company, callback } = rules;
  const text = section(
    words.say(`rules.says_visibility_${visibility}`),
    escalationChannelId === null
      ? words.say('rules.says_no_escalation')
      : words.say('rules.says_escalation', { channel: new Markup(`<#${escalationChannelId}>`) }),
    watchEmoji === null
      ? words.say('rules.says_no_emoji')
      : words.say('rules.says_emoji', { emoji: emojiMarkup(watchEmoji) }),
    words.say(`rules.says_voice_${voice}`),
    company !== null && words.say('rules.says_company', { company }),
    callback !== null && words.say('rules.says_callback', { callback }),
    keepClosedDays === null
      ? words.say('rules.says_keep_never')
      : words.say('rules.says_keep', { time: keepTime(keepClosedDays, words) }),
  );
  if (!isAdmin) return [text];
  return [{ ...text, accessory: changeButton(words.plain('policy.workspace'), CHANGE_WORKSPACE, words) }];
}
