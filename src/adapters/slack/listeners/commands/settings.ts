import type { SettingsChange } from '../../../../usecases/change-settings.ts';
import { wordsFor } from '../../../../words/interface/words.ts';
import { OPEN_SETTINGS } from '../../action-ids/settings.ts';
import type { Verb } from '../../grammar/command.ts';
import { button } from '../../views/blocks.ts';
import { ownSection } from '../../views/settings/own-section.ts';
import { type OwnSetting, settingView } from '../../views/settings/own-settings.ts';
import { workspaceSection } from '../../views/settings/workspace-section.ts';
import type { Conversation, ListenerDeps } from '../conversation.ts';
import { ownSettingsOf } from '../settings/own-settings-of.ts';
import { weekOf } from '../settings/week-of.ts';
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
    { actor, useCases }: Conversation,
  ): Promise<Answer> {
    const { person } = await useCases.changeSettings(actor, change);
    const words = wordsFor(person, deps.clock.now());
    return { blocks: settingView(setting, ownSettingsOf(person, words, deps), true, words) };
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
      const { reader, words } = conversation;
      return { blocks: settingView(setting, ownSettingsOf(reader, words, deps), false, words) };
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
    settings: async (_, { actor, reader, words, useCases }) => ({
      blocks: [
        ...ownSection(ownSettingsOf(reader, words, deps), words),
        ...workspaceSection(await useCases.showWorkspace(actor), false, words),
        { type: 'actions', elements: [button(words.plain('rules.open'), OPEN_SETTINGS)] },
      ],
    }),
  };
}
