import type { KnownBlock } from '@slack/types';
import type { WorkspaceOverview } from '../../../../domain/workspaces/workspace-settings.ts';
import type { Localizer } from '../../../../languages/localizer.ts';
import { Markup } from '../../../../languages/markup.ts';
import { CHANGE_WORKSPACE } from '../../ids/workspace-settings.ts';
import { section } from '../kit/blocks.ts';
import { emojiMarkup } from '../kit/emoji.ts';
import { changeButton } from './change-button.ts';

const DAYS_OF_A_YEAR = 365;

/** `90 days`, `2 years`. */
export function keepTime(days: number, t: Localizer): string {
  if (days % DAYS_OF_A_YEAR !== 0) return t.text('rules.keep_days', { count: days });
  return t.text('rules.keep_years', { count: days / DAYS_OF_A_YEAR });
}

/** Which currency is meant where none is typed. */
export function currencySentence(currency: string | null, t: Localizer): string {
  if (currency === null) return t.mrkdwn('rules.says_no_currency');
  return t.mrkdwn('rules.says_currency', { currency });
}

/** What holds for the whole workspace, which admins can change. */
export function workspaceSection(rules: WorkspaceOverview, isAdmin: boolean, t: Localizer): KnownBlock[] {
  const { visibility, escalationChannelId, watchEmoji, keepClosedDays, currency } = rules;
  const { voice, company, callback, notAllowed, reportsPerPerson, trial } = rules;
  const isEmojiDead = watchEmoji !== null && notAllowed.includes('watch_emoji');
  const text = section(
    t.mrkdwn(`rules.says_visibility_${visibility}`),
    escalationChannelId === null
      ? t.mrkdwn('rules.says_no_escalation')
      : t.mrkdwn('rules.says_escalation', { channel: new Markup(`<#${escalationChannelId}>`) }),
    watchEmoji === null
      ? t.mrkdwn('rules.says_no_emoji')
      : t.mrkdwn('rules.says_emoji', { emoji: emojiMarkup(watchEmoji) }),
    isEmojiDead && t.mrkdwn('permissions.no_emoji'),
    t.mrkdwn(`rules.says_voice_${voice}`),
    company !== null && t.mrkdwn('rules.says_company', { company }),
    callback !== null && t.mrkdwn('rules.says_callback', { callback }),
    currencySentence(currency, t),
    keepClosedDays === null
      ? t.mrkdwn('rules.says_keep_never')
      : t.mrkdwn('rules.says_keep', { time: keepTime(keepClosedDays, t) }),
    t.mrkdwn(`rules.says_reports_${reportsPerPerson ? 'on' : 'off'}`),
    trial && t.mrkdwn('trial.is_on'),
  );
  if (!isAdmin) return [text];
  return [{ ...text, accessory: changeButton(t.text('policy.workspace'), CHANGE_WORKSPACE, t) }];
}
