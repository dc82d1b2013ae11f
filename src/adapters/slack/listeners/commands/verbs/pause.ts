import type { Until } from '../../../../../input/command.ts';
import { isPauseEnd } from '../../../../../input/commands/pause-end.ts';
import { typedText } from '../../../../../input/commands/setting-words.ts';
import { readTimeRange } from '../../../../../input/dates/time-range.ts';
import { refuse } from '../../../../../input/parse-error.ts';
import { setPreference, showPreference } from '../preference.ts';
import { slashVerb } from '../slash-verb.ts';

/** `from` (UTC ms) is absent if the pause begins at once. */
interface PauseCommand {
  readonly verb: 'pause';
  readonly from?: number;
  readonly until: Until | 'off' | 'show';
}

/**
 * `pause until monday`, `pause from 21 Dec to 6 Jan`, `pause off`: pauses the person's own nudges; `pause` shows
 * whether they are paused.
 */
export const pause = slashVerb({
  name: 'pause',
  parse: (line, reader): PauseCommand => {
    const text = typedText(line);
    if (text === '') return { verb: 'pause', until: 'show' };
    if (isPauseEnd(text)) return { verb: 'pause', until: 'off' };
    const { from, until } = readTimeRange(text, reader);
    // An end is required, so that nobody forgets a pause.
    if (until === null) return refuse({ code: 'no_end', text, at: from ?? reader.now });
    return { verb: 'pause', ...(from !== undefined && { from }), until };
  },
  run: ({ from, until }, request, deps) => {
    if (until === 'show') return showPreference('pause', request, deps);
    const pause = until === 'off' ? null : { ...(from !== undefined && { from }), until };
    return setPreference('pause', { pause }, request, deps);
  },
});
