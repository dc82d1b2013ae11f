import { createHash } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import type {
  IdempotencyStore,
  IdempotentRequest,
  KnownRequest,
} from '../../../../ports/idempotency-store.ts';
import type { ApiDeps, ApiEnv } from '../context.ts';
import { refuse } from '../problems/refuse.ts';
import { findChange } from './find-change.ts';

const LONGEST = 255;
const VISIBLE_ASCII = /^[\x21-\x7e]+$/;
/** No request takes longer than this (ms): if it has no answer by then, its process has died. */
const DIED_AFTER = 60_000;
/** The headers that are stored with an answer. */
const KEPT_HEADERS = ['content-type', 'location', 'etag'];

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');

/** JSON with the members of each object sorted, since their order has no meaning. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, member]) => [name, canonical(member)]),
  );
}

async function requestOf(c: Context<ApiEnv>, idempotencyKey: string): Promise<IdempotentRequest> {
  const { teamId, id } = c.get('key');
  const text = await c.req.text();
  const body = text.trim() === '' ? '' : JSON.stringify(canonical(JSON.parse(text)));
  return {
    teamId,
    keyId: id,
    route: `${c.req.method} ${c.req.path}`,
    idempotencyKey,
    bodyHash: hashOf(`${c.req.header('if-match') ?? ''}\n${body}`),
  };
}

async function keep(c: Context<ApiEnv>, store: IdempotencyStore, request: IdempotentRequest): Promise<void> {
  const { status, headers } = c.res;
  // A refused request can be corrected and sent again with the same key.
  if (status >= 400) return store.release(request);
  const kept = KEPT_HEADERS.flatMap((name) => {
    const value = headers.get(name);
    return value === null ? [] : [[name, value] as const];
  });
  const answer = { status, headers: Object.fromEntries(kept), body: await c.res.clone().text() };
  await store.answer(request, answer);
}

function underWay(c: Context<ApiEnv>): never {
  return refuse(c.get('t'), {
    status: 409,
    sentence: 'api.request_under_way',
    headers: { 'retry-after': '1' },
  });
}

/** Makes requests with an `Idempotency-Key` act only once: a repeated request gets the first answer again. */
export function actOnce({ store, clock }: ApiDeps): MiddlewareHandler<ApiEnv> {
  const { idempotency } = store;

  /** The answer to a repeated request; null if the first one changed nothing, so that this one is carried out. */
  async function repeated(
    c: Context<ApiEnv>,
    request: IdempotentRequest,
    known: KnownRequest,
    group: string,
  ) {
    if (known.bodyHash !== request.bodyHash) {
      return refuse(c.get('t'), { status: 422, sentence: 'api.idempotency_key_reused' });
    }
    if (known.answer) {
      const { status, headers, body } = known.answer;
      return new Response(body, { status, headers: { ...headers, 'idempotency-replayed': 'true' } });
    }
    const now = clock.now();
    if (Math.abs(now - known.claimedAt) < DIED_AFTER) return underWay(c);
    if (!(await idempotency.claimAgain(request, known.claimedAt, now))) return underWay(c);
    return findChange(c, store.threads, group, known.claimedAt);
  }

  return async (c, next) => {
    const header = c.req.header('idempotency-key');
    if (header === undefined || c.req.method !== 'POST') return next();
    if (header.length > LONGEST || !VISIBLE_ASCII.test(header)) {
      return refuse(c.get('t'), {
        status: 400,
        sentence: 'api.idempotency_key_wrong',
        values: { max: LONGEST },
      });
    }
    const request = await requestOf(c, header);
    const group = `api/${hashOf(JSON.stringify([request.keyId, request.route, header]))}`;
    const known = await idempotency.claim(request, clock.now());
    const answer = known && (await repeated(c, request, known, group));
    if (answer) {
      c.res = answer;
      if (!known?.answer) await keep(c, idempotency, request);
      return;
    }
    c.set('group', group);
    await next();
    await keep(c, idempotency, request);
  };
}
