import { randomUUID } from 'node:crypto';
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { GhostwatchError } from '../../../../domain/errors.ts';
import { refusalText, withoutMarkup } from '../../../../languages/refusals.ts';
import type { Log } from '../../../../ports/log.ts';
import { StoreError } from '../../../../ports/store.ts';
import type { ApiEnv } from '../context.ts';
import { ApiRefusal, problemResponse, type Refusal } from './problem.ts';
import { statusOf } from './statuses.ts';

const BUSY_FOR_SECONDS = '30';

/**
 * The answer to an unexpected error or a failure of the store. Its reference also appears in the log line with the
 * error.
 */
function faultOf(error: Error, c: Context<ApiEnv>, log: Log): Refusal {
  const reference = randomUUID().slice(0, 8);
  log.error({ err: error, reference }, 'A request of the API could not be carried out');
  const isStore = error instanceof StoreError && error.code !== 'uncertain';
  return {
    status: isStore ? 503 : 500,
    code: isStore ? 'store' : 'unexpected',
    detail: c.get('t').text(isStore ? 'api.store' : 'api.unexpected', { reference }),
    ...(isStore && { headers: { 'retry-after': BUSY_FOR_SECONDS } }),
  };
}

/** Turns any error into an answer; refusals use the same sentences as in Slack. */
export function handleError(log: Log) {
  return (error: Error, c: Context<ApiEnv>): Response => {
    const t = c.get('t');
    if (error instanceof ApiRefusal) return problemResponse(c, error.refusal);
    if (error instanceof GhostwatchError) {
      const detail = refusalText(error, t);
      return problemResponse(c, { status: statusOf(error.code), code: error.code, detail });
    }
    if (error instanceof HTTPException && error.status === 400) {
      const detail = withoutMarkup(t.text('api.malformed_json'));
      return problemResponse(c, { status: 400, code: 'malformed_json', detail });
    }
    return problemResponse(c, faultOf(error, c, log));
  };
}
