import type { MiddlewareHandler } from 'hono';
import { parseAccept } from 'hono/utils/accept';
import { LANGUAGES } from '../../../../languages/index.ts';
import { localizerFor } from '../../../../languages/localizer.ts';
import type { Clock } from '../../../../ports/clock.ts';
import type { ApiEnv } from '../context.ts';

/** Only this many characters of the header are read; real lists of languages are shorter. */
const LONGEST = 200;

/** The locale that a request prefers among the bot's languages; English if it names none of them. */
function localeFrom(header: string | undefined): string {
  const preferred = parseAccept((header ?? '').slice(0, LONGEST));
  const [best] = preferred.filter(
    ({ type, q }) => q > 0 && LANGUAGES.includes(type.split('-')[0]?.toLowerCase() ?? ''),
  );
  return best?.type ?? 'en';
}

/** Sets the language of the answer by `Accept-Language`; times in sentences are in UTC. */
export function chooseLanguage(clock: Clock): MiddlewareHandler<ApiEnv> {
  return (c, next) => {
    const locale = localeFrom(c.req.header('accept-language'));
    c.set('t', localizerFor({ locale, timeZone: 'UTC' }, clock.now()));
    return next();
  };
}
