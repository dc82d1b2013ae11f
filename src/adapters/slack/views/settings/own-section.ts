import type { KnownBlock } from '@slack/types';
import type { Words } from '../../../../words/interface/words.ts';
import { CHANGE_OWN } from '../../action-ids/own-settings.ts';
import { button, section } from '../blocks.ts';
import { OWN_SETTINGS, type OwnSettings, ownLine } from './own-settings.ts';

/** What somebody has set for themselves, and the way to change it. */
export function ownSection(own: OwnSettings, words: Words): KnownBlock[] {
  return [
    section(...OWN_SETTINGS.map((setting) => `• ${ownLine(setting, own, words)}`)),
    { type: 'actions', elements: [button(words.plain('own.change'), CHANGE_OWN)] },
  ];
}
