import { PHASED_BLOCKS } from '../block-kit/message-blocks.ts';
import type { JsonObject } from '../json.ts';
import { BadRequest, textIn } from '../page-api/request-body.ts';
import type { Sandbox } from '../sandbox.ts';
import type { Fault } from './faults.ts';

const RATE_LIMIT_S = 30;
const SLOW_MS = 5000;

const FAULTS: Readonly<Record<string, (body: JsonObject) => Fault>> = {
  refuse: (body) => ({ kind: 'refuse', error: textIn(body, 'error') || 'internal_error' }),
  rate_limit: () => ({ kind: 'rate_limit', retryAfter: RATE_LIMIT_S }),
  http: () => ({ kind: 'http', status: 503 }),
  reset: () => ({ kind: 'reset' }),
  answer_lost: () => ({ kind: 'answer_lost' }),
  slow: () => ({ kind: 'slow', ms: SLOW_MS }),
  html: () => ({ kind: 'html' }),
  cut_body: () => ({ kind: 'cut_body' }),
};

/** Faults of the whole workspace, which take effect at once. */
const AT_ONCE: Readonly<Record<string, (slack: Sandbox) => void>> = {
  cut_sockets: (slack) => slack.cutSockets(),
  refuse_new_blocks: (slack) => slack.refuseBlocks(...PHASED_BLOCKS),
  take_new_blocks: (slack) => slack.refuseBlocks(),
};

/** Makes something go wrong: the next call of a method, or something in the whole workspace at once. */
export function planFault(slack: Sandbox, body: JsonObject): void {
  const kind = textIn(body, 'kind');
  const atOnce = AT_ONCE[kind];
  if (atOnce !== undefined) {
    atOnce(slack);
    return;
  }
  const fault = FAULTS[kind];
  if (fault === undefined) throw new BadRequest(`There is no fault "${kind}"`);
  slack.faults.next(textIn(body, 'method').trim() || '*', fault(body));
}
