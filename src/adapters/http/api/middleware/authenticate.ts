import type { MiddlewareHandler } from 'hono';
import { keyActor } from '../../../../domain/access/actor.ts';
import type { ApiDeps, ApiEnv } from '../context.ts';
import { refuse } from '../problems/refuse.ts';

const BEARER = /^Bearer ([\w-]{1,100})$/i;
const READS = new Set(['GET', 'HEAD']);

/** Rejects requests without a valid key, and changes with a key that may only read. */
export function authenticate({ useCases }: ApiDeps): MiddlewareHandler<ApiEnv> {
  return async (c, next) => {
    const t = c.get('t');
    const challenge = (error = '') => ({ 'www-authenticate': `Bearer realm="ghostwatch"${error}` });
    const header = c.req.header('authorization');
    if (header === undefined) {
      return refuse(t, { status: 401, sentence: 'api.key_missing', headers: challenge() });
    }
    const secret = BEARER.exec(header)?.[1];
    const key = secret === undefined ? null : await useCases.authenticateKey(secret);
    if (key === null) {
      const headers = challenge(', error="invalid_token"');
      return refuse(t, { status: 401, sentence: 'api.key_wrong', headers });
    }
    if (key.scope === 'read' && !READS.has(c.req.method)) {
      const headers = challenge(', error="insufficient_scope"');
      return refuse(t, { status: 403, sentence: 'api.key_read_only', headers });
    }
    c.set('key', key);
    c.set('useCases', useCases.as(keyActor(key)));
    return next();
  };
}
