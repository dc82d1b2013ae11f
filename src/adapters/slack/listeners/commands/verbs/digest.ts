import { readOverview, type TypedOverview } from '../../../../../input/commands/overview.ts';
import { isAuto, isOff, typedText } from '../../../../../input/commands/setting-words.ts';
import { wallMinutes } from '../../../../../input/dates/time-of-day.ts';
import { refuse } from '../../../../../input/parse-error.ts';
import { afterSettingChange } from '../../../blocks/settings/setting-change.ts';
import { overviewView } from '../../../blocks/settings/weekly-overview.ts';
import type { RequestContext } from '../../../middleware/request-context.ts';
import type { Answer } from '../answer.ts';
import { setPreference, showPreference, valueOrDefault } from '../preference.ts';
import { slashVerb } from '../slash-verb.ts';

/** @throws ParseError `not_a_time` */
function readDaily(line: string): number | 'show' | 'off' {
  const text = typedText(line);
  if (text === '') return 'show';
  if (isOff(text) || isAuto(text)) return 'off';
  const time = wallMinutes(text);
  return time === null ? refuse({ code: 'not_a_time', text }) : time;
}

async function setWeekly(
  { channelId, schedule }: TypedOverview,
  { actor, t, useCases }: RequestContext,
): Promise<Answer> {
  const { overview, change } = await useCases.setOverview({ channelId, schedule });
  const recipient =
    channelId === undefined
      ? ({ kind: 'person', userId: actor.userId } as const)
      : ({ kind: 'channel', channelId } as const);
  return { blocks: [...overviewView(recipient, overview, t), ...afterSettingChange(change, t)] };
}

/** `digest 9:00`, `digest 8am`, `digest off`: one message a day; `digest weekly Friday 16:00`: the weekly overview. */
export const digest = slashVerb({
  name: 'digest',
  moreHelp: ['help.digest_weekly'],
  parse: (line) => {
    const weekly = readOverview(line);
    return weekly ? { verb: 'digest', weekly } : { verb: 'digest', time: readDaily(line) };
  },
  run: ({ weekly, time }, request, deps) => {
    if (weekly) return setWeekly(weekly, request);
    if (time === 'show') return showPreference('digest', request, deps);
    return setPreference('digest', { digestAt: valueOrDefault(time) }, request, deps);
  },
});
