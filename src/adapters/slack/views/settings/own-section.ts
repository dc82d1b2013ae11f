import type { KnownBlock } from '@slack/types';
import { DEFAULT_WEEK } from '../../../../domain/calendar.ts';
import type { Person } from '../../../../domain/person.ts';
import type { Words } from '../../../../words/interface/words.ts';
import { holidaysView, hoursView } from './own-settings.ts';

/** Somebody's own settings; `region` is the name of their holiday region, null for none. */
export interface OwnSettings {
  readonly reader: Person;
  readonly region: string | null;
}

/** What somebody has set for themselves. */
export function ownSection({ reader, region }: OwnSettings, words: Words): KnownBlock[] {
  return [...hoursView(reader.week ?? DEFAULT_WEEK, false, words), ...holidaysView(region, false, words)];
}
