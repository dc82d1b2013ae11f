import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { ApiEnv } from '../context.ts';
import { refuse } from '../problems/refuse.ts';

const KILOBYTE = 1000;
const MAX_KILOBYTES = 100;
const JSON_TYPE = /^application\/(?:[\w.+-]{1,50}\+)?json(?:\s*;.{0,100})?$/i;

/** Refuses what is larger than any thread, before it is read to its end. */
export const limitBody: MiddlewareHandler<ApiEnv> = bodyLimit({
  maxSize: MAX_KILOBYTES * KILOBYTE,
  onError: (c: Context<ApiEnv>) =>
    refuse(c.get('t'), {
      status: 413,
      sentence: 'api.body_too_large',
      values: { max: MAX_KILOBYTES },
      headers: { connection: 'close' },
    }),
});

function decode(bytes: ArrayBuffer, c: Context<ApiEnv>): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refuse(c.get('t'), { status: 400, sentence: 'api.not_utf8' });
  }
}

/** Takes JSON in UTF-8 and nothing else; an empty body counts as none. */
export const readBody: MiddlewareHandler<ApiEnv> = async (c, next) => {
  if (c.req.method === 'GET' || c.req.method === 'HEAD') return next();
  const text = decode(await c.req.arrayBuffer(), c);
  const type = c.req.header('content-type');
  if (text.trim() === '') {
    const headers = new Headers(c.req.raw.headers);
    headers.delete('content-type');
    c.req.raw = new Request(c.req.raw.url, { method: c.req.method, headers });
    c.req.bodyCache = {};
    return next();
  }
  if (type === undefined || !JSON_TYPE.test(type) || /charset=(?!"?utf-?8)/i.test(type)) {
    return refuse(c.get('t'), { status: 415, sentence: 'api.not_json' });
  }
  try {
    JSON.parse(text);
  } catch {
    return refuse(c.get('t'), { status: 400, sentence: 'api.malformed_json' });
  }
  return next();
};
