import type { Context, MiddlewareHandler } from 'hono';
import { readBoundedBody } from '../../bounded-body.ts';
import { DEPTH_MAX, isTooDeep } from '../../json-depth.ts';
import type { ApiEnv } from '../context.ts';
import { refuse } from '../problems/refuse.ts';

const KILOBYTE = 1000;
const MAX_KILOBYTES = 100;
const JSON_TYPE = /^application\/(?:[\w.+-]{1,50}\+)?json(?:\s*;.{0,100})?$/i;

function decode(bytes: Uint8Array, c: Context<ApiEnv>): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refuse(c.get('t'), { status: 400, sentence: 'api.not_utf8' });
  }
}

function tooLarge(c: Context<ApiEnv>): never {
  return refuse(c.get('t'), {
    status: 413,
    sentence: 'api.body_too_large',
    values: { max: MAX_KILOBYTES },
    headers: { connection: 'close' },
  });
}

/** The cached body for Hono's body readers. They await the promise, although Hono's type asks for the value itself. */
const cached = (text: string) => ({ text: Promise.resolve(text) as never });

/** Accepts only JSON in UTF-8. An empty body counts as none; a body above the size limit is refused with 413. */
export const readBody: MiddlewareHandler<ApiEnv> = async (c, next) => {
  if (c.req.method === 'GET' || c.req.method === 'HEAD') return next();
  const bytes = (await readBoundedBody(c.req.raw, MAX_KILOBYTES * KILOBYTE)) ?? tooLarge(c);
  const text = decode(bytes, c);
  const type = c.req.header('content-type');
  if (text.trim() === '') {
    const headers = new Headers(c.req.raw.headers);
    headers.delete('content-type');
    c.req.raw = new Request(c.req.raw.url, { method: c.req.method, headers });
    c.req.bodyCache = cached('');
    return next();
  }
  if (type === undefined || !JSON_TYPE.test(type) || /charset=(?!"?utf-?8)/i.test(type)) {
    return refuse(c.get('t'), { status: 415, sentence: 'api.not_json' });
  }
  if (isTooDeep(text)) {
    return refuse(c.get('t'), { status: 400, sentence: 'api.too_deep', values: { max: DEPTH_MAX } });
  }
  try {
    JSON.parse(text);
  } catch {
    return refuse(c.get('t'), { status: 400, sentence: 'api.malformed_json' });
  }
  c.req.bodyCache = cached(text);
  return next();
};
