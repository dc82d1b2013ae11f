import { setTimeout as delay } from 'node:timers/promises';
import type { JsonObject } from '../json.ts';
import { cutReply, jsonReply, type Reply, textReply } from '../web-api/reply.ts';
import type { Fault } from './faults.ts';

/** What a fault can do with the call that it affects. */
export interface Faultable {
  /** Carries the call out and returns what the answer would be. */
  readonly run: () => Reply;
  /** Keeps the call for later. */
  readonly hold: (run: () => void, afterMs: number | undefined) => void;
  /** Ends waiting when the sandbox closes. */
  readonly signal: AbortSignal;
}

const MAINTENANCE_PAGE =
  '<!DOCTYPE html><html><head><title>Slack</title></head><body>One moment…</body></html>';

/** Carries a call out with this fault. */
export async function executeWithFault(fault: Fault | undefined, call: Faultable): Promise<Reply> {
  switch (fault?.kind) {
    case undefined:
      return call.run();
    case 'refuse':
      if (fault.processed === true) call.run();
      return jsonReply({ ok: false, error: fault.error });
    case 'rate_limit':
      return rateLimited(fault.retryAfter === undefined ? 1 : fault.retryAfter);
    case 'http':
      if (fault.processed === true) call.run();
      return textReply('', fault.status);
    case 'reset':
      return { kind: 'reset' };
    case 'answer_lost':
      call.run();
      return { kind: fault.how ?? 'reset' };
    case 'late':
      call.hold(call.run, fault.afterMs);
      return fault.how === 'http_500' ? textReply('', 500) : { kind: fault.how ?? 'reset' };
    case 'slow':
      await delay(fault.ms, undefined, { signal: call.signal, ref: false }).catch(() => undefined);
      return call.signal.aborted ? { kind: 'reset' } : call.run();
    case 'html':
      return textReply(MAINTENANCE_PAGE, 200, 'text/html; charset=utf-8');
    case 'cut_body':
      return cutReply(jsonOf(call.run()));
  }
}

/** The refusal of a call that came too soon. */
export function rateLimited(retryAfter: number | null): Reply {
  const headers: Record<string, string> = retryAfter === null ? {} : { 'retry-after': String(retryAfter) };
  return jsonReply({ ok: false, error: 'ratelimited' }, 429, headers);
}

function jsonOf(reply: Reply): JsonObject {
  return (reply.kind === 'answer' && reply.json) || {};
}
