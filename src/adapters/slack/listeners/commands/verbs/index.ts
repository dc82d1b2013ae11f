import type { Verb } from '../../../../../input/words/verb-words.ts';
import type { HelpTopic } from '../../../blocks/help.ts';
import type { ListedVerb } from '../slash-verb.ts';
import { add } from './add.ts';
import { answered } from './answered.ts';
import { assign } from './assign.ts';
import { audit } from './audit.ts';
import { away } from './away.ts';
import { client } from './client.ts';
import { close } from './close.ts';
import { cover } from './cover.ts';
import { currency } from './currency.ts';
import { data } from './data.ts';
import { remove } from './delete.ts';
import { digest } from './digest.ts';
import { draft } from './draft.ts';
import { edit } from './edit.ts';
import { erase } from './erase.ts';
import { escalation } from './escalation.ts';
import { exportClients } from './export.ts';
import { followedUp } from './followed-up.ts';
import { forecast } from './forecast.ts';
import { helpOn } from './help.ts';
import { holidays } from './holidays.ts';
import { hooks } from './hooks.ts';
import { hours } from './hours.ts';
import { importClients } from './import.ts';
import { keys } from './keys.ts';
import { language } from './language.ts';
import { limit } from './limit.ts';
import { list } from './list.ts';
import { mute } from './mute.ts';
import { note } from './note.ts';
import { pause } from './pause.ts';
import { promised } from './promised.ts';
import { reopen } from './reopen.ts';
import { replied } from './replied.ts';
import { report } from './report.ts';
import { resume } from './resume.ts';
import { settings } from './settings.ts';
import { show } from './show.ts';
import { snooze } from './snooze.ts';
import { suggestions } from './suggestions.ts';
import { timezone } from './timezone.ts';
import { trial } from './trial.ts';
import { undoLast } from './undo.ts';
import { unmute } from './unmute.ts';
import { webhooks } from './webhooks.ts';
import { welcome } from './welcome.ts';

type ExplainedVerb = Exclude<Verb, 'welcome' | 'help'>;

/** The verbs that the help explains, in the order in which they are usually needed for a client. */
const EXPLAINED = {
  add,
  list,
  report,
  forecast,
  show,
  replied,
  'followed-up': followedUp,
  answered,
  snooze,
  promised,
  away,
  close,
  reopen,
  resume,
  undo: undoLast,
  delete: remove,
  assign,
  edit,
  note,
  draft,
  mute,
  unmute,
  hours,
  holidays,
  timezone,
  language,
  digest,
  suggestions,
  limit,
  pause,
  settings,
  client,
  cover,
  escalation,
  currency,
  import: importClients,
  export: exportClients,
  data,
  erase,
  audit,
  trial,
  keys,
  hooks,
  webhooks,
} satisfies { readonly [V in ExplainedVerb]: ListedVerb<V> };

/** The topics of the help, in order. */
export const HELP_TOPICS: readonly HelpTopic[] = Object.values<ListedVerb<ExplainedVerb>>(EXPLAINED);

/** Every slash verb; exactly those that the languages have words for. */
export const VERBS = { ...EXPLAINED, welcome, help: helpOn(HELP_TOPICS) };

/** A parsed slash command: the result of its verb's parser. */
export type Command = { [V in Verb]: CommandOf<V> }[Verb];
type CommandOf<V extends Verb> = Extract<ReturnType<(typeof VERBS)[V]['parse']>, { readonly verb: V }>;
