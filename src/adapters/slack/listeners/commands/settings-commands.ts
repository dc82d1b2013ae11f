import type { Verb } from '../../../../input/command.ts';
import { localizerFor } from '../../../../languages/localizer.ts';
import type { SettingsChange } from '../../../../usecases/people/update-preferences.ts';
import { button } from '../../blocks/kit/blocks.ts';
import { type OwnSetting, settingView } from '../../blocks/settings/preferences.ts';
import { ownSection } from '../../blocks/settings/preferences-section.ts';
import { workspaceSection } from '../../blocks/settings/workspace-section.ts';
import { OPEN_SETTINGS } from '../../ids/settings.ts';
import type { ListenerDeps, RequestContext } from '../../middleware/request-context.ts';
import { ownSettingsOf } from '../views/settings/preferences-of.ts';
import { weekOf } from '../views/settings/week-of.ts';
import type { Answer, CommandOf, Handler } from './handler.ts';

/** What a command sets: a value, null for the default, or nothing where it only asks. */
function chosen<T>(typed: T | 'show' | 'off' | 'auto'): T | null | 'show' {
  return typed === 'off' || typed === 'auto' ? null : typed;
}

type SettingVerb = Extract<
  Verb,
  'hours' | 'holidays' | 'timezone' | 'language' | 'digest' | 'limit' | 'pause' | 'cover'
>;

/** The settings of a person, one command for each. */
export function settingsHandlers(
  deps: ListenerDeps,
): { readonly [V in SettingVerb]: Handler<V> } & { readonly settings: Handler<'settings'> } {
  /** The answer is in the words that hold afterwards: the language and the time zone are among what is set. */
  async function set(
    setting: OwnSetting,
    change: SettingsChange,
    { actor, useCases }: RequestContext,
  ): Promise<Answer> {
    const { person } = await useCases.updatePreferences(actor, change);
    const t = localizerFor(person, deps.clock.now());
    return { blocks: settingView(setting, ownSettingsOf(person, t, deps), true, t) };
  }

  /** A command that sets one thing, or shows it. */
  function handler<V extends SettingVerb, T>(
    setting: OwnSetting,
    read: (command: CommandOf<V>) => T | 'show',
    changeOf: (value: T) => SettingsChange,
  ): Handler<V> {
    return async (command, conversation) => {
      const value = read(command);
      if (value !== 'show') return set(setting, changeOf(value as T), conversation);
      const { reader, t } = conversation;
      return { blocks: settingView(setting, ownSettingsOf(reader, t, deps), false, t) };
    };
  }

  return {
    hours: handler(
      'hours',
      ({ hours }) => chosen(hours),
      (hours) => ({ week: hours && weekOf(hours) }),
    ),
    holidays: handler(
      'holidays',
      ({ region }) => (region === 'auto' ? null : region),
      (region) => ({ region }),
    ),
    timezone: handler(
      'timeZone',
      ({ timeZone }) => chosen(timeZone),
      (timeZone) => ({ timeZone }),
    ),
    language: handler(
      'language',
      ({ language }) => chosen(language),
      (language) => ({ language }),
    ),
    digest: handler(
      'digest',
      ({ time }) => chosen(time),
      (digestAt) => ({ digestAt }),
    ),
    limit: handler(
      'limit',
      ({ limit }) => chosen(limit),
      (dailyLimit) => ({ dailyLimit }),
    ),
    pause: handler(
      'pause',
      ({ from, until }) => {
        const end = chosen(until);
        return end === null || end === 'show' ? end : { ...(from !== undefined && { from }), until: end };
      },
      (pause) => ({ pause }),
    ),
    cover: handler(
      'cover',
      ({ cover }) => chosen(cover),
      (cover) => ({ cover }),
    ),
    settings: async (_, { actor, reader, t, useCases }) => ({
      blocks: [
        ...ownSection(ownSettingsOf(reader, t, deps), t),
        ...workspaceSection(await useCases.showWorkspace(actor), false, t),
        { type: 'actions', elements: [button(t.text('rules.open'), OPEN_SETTINGS)] },
      ],
    }),
  };
}
