import type { KnownBlock } from '@slack/types';
import type { RuleValues } from '../../../../domain/settings/setting-change.ts';
import type { WorkspaceOverview } from '../../../../domain/workspaces/workspace-settings.ts';
import type { Localizer } from '../../../../languages/localizer.ts';
import { Markup } from '../../../../languages/markup.ts';
import { CHANGE_WORKSPACE } from '../../ids/workspace-settings.ts';
import { section } from '../kit/blocks.ts';
import { emojiMarkup } from '../kit/emoji.ts';
import { changeButton } from './change-button.ts';

const DAYS_OF_A_YEAR = 365;

/** How long closed clients are kept: `90 days`, `2 years`. */
export function keepTime(days: number, t: Localizer): string {
  if (days % DAYS_OF_A_YEAR !== 0) return t.text('rules.keep_days', { count: days });
  return t.text('rules.keep_years', { count: days / DAYS_OF_A_YEAR });
}

/** The sentence that names the currency of amounts typed without one. */
export function currencySentence(currency: string | null, t: Localizer): string {
  if (currency === null) return t.mrkdwn('rules.says_no_currency');
  return t.mrkdwn('rules.says_currency', { currency });
}

/** The sentence for each rule of a workspace, in the order in which they are shown. */
const SAYS: { readonly [Rule in keyof RuleValues]: (value: RuleValues[Rule], t: Localizer) => string } = {
  visibility: (visibility, t) => t.mrkdwn(`rules.says_visibility_${visibility}`),
  escalationChannelId: (channelId, t) =>
    channelId === null
      ? t.mrkdwn('rules.says_no_escalation')
      : t.mrkdwn('rules.says_escalation', { channel: new Markup(`<#${channelId}>`) }),
  watchEmoji: (emoji, t) =>
    emoji === null
      ? t.mrkdwn('rules.says_no_emoji')
      : t.mrkdwn('rules.says_emoji', { emoji: emojiMarkup(emoji) }),
  voice: (voice, t) => t.mrkdwn(`rules.says_voice_${voice}`),
  company: (company, t) =>
    company === null ? t.mrkdwn('rules.says_no_company') : t.mrkdwn('rules.says_company', { company }),
  callback: (callback, t) =>
    callback === null ? t.mrkdwn('rules.says_no_callback') : t.mrkdwn('rules.says_callback', { callback }),
  currency: currencySentence,
  keepClosedDays: (days, t) =>
    days === null
      ? t.mrkdwn('rules.says_keep_never')
      : t.mrkdwn('rules.says_keep', { time: keepTime(days, t) }),
  reportsPerPerson: (perPerson, t) => t.mrkdwn(`rules.says_reports_${perPerson ? 'on' : 'off'}`),
  suggestions: (areOn, t) => t.mrkdwn(`rules.says_suggestions_${areOn ? 'on' : 'off'}`),
  trial: (trial, t) => t.mrkdwn(trial ? 'trial.begun' : 'trial.ended'),
};

function ruleLine<Rule extends keyof RuleValues>(
  rule: Rule,
  rules: Partial<RuleValues>,
  t: Localizer,
): string {
  return SAYS[rule](rules[rule] as RuleValues[Rule], t);
}

/** Some of the rules of a workspace, each in a sentence. */
export function ruleLines(rules: Partial<RuleValues>, t: Localizer): readonly string[] {
  const named = (Object.keys(SAYS) as (keyof RuleValues)[]).filter((rule) => rule in rules);
  return named.map((rule) => ruleLine(rule, rules, t));
}

/** The rules of the whole workspace, which admins can change. */
export function workspaceSection(rules: WorkspaceOverview, isAdmin: boolean, t: Localizer): KnownBlock[] {
  const { notAllowed, company, callback, trial, ...others } = rules;
  const isEmojiDead = rules.watchEmoji !== null && notAllowed.includes('watch_emoji');
  const shown = { ...others, ...(company && { company }), ...(callback && { callback }) };
  const text = section(
    ...ruleLines(shown, t),
    isEmojiDead && t.mrkdwn('optional_features.no_emoji'),
    trial && t.mrkdwn('trial.is_on'),
  );
  if (!isAdmin) return [text];
  return [{ ...text, accessory: changeButton(t.text('policy.workspace'), CHANGE_WORKSPACE, t) }];
}
