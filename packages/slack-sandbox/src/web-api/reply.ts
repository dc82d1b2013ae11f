import type { HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { Context } from 'hono';
import type { JsonObject } from '../json.ts';

/** What happens on the connection after a call. */
export type Reply =
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly body: string | Uint8Array<ArrayBuffer>;
      readonly contentType: string;
      readonly headers?: Readonly<Record<string, string>>;
      /** The whole answer, for the log. */
      readonly json?: JsonObject;
    }
  | { readonly kind: 'reset' }
  | { readonly kind: 'silence' };

const JSON_TYPE = 'application/json; charset=utf-8';

/** An answer in JSON. */
export function jsonReply(
  json: JsonObject,
  status = 200,
  headers: Readonly<Record<string, string>> = {},
): Reply {
  return { kind: 'answer', status, body: JSON.stringify(json), contentType: JSON_TYPE, headers, json };
}

/** A JSON answer that breaks off in the middle. */
export function cutReply(json: JsonObject): Reply {
  const body = JSON.stringify(json);
  return {
    kind: 'answer',
    status: 200,
    body: body.slice(0, Math.ceil(body.length / 2)),
    contentType: JSON_TYPE,
    json,
  };
}

/** An answer that is not JSON. */
export function textReply(body: string, status: number, contentType = 'text/plain; charset=utf-8'): Reply {
  return { kind: 'answer', status, body, contentType };
}

/** The bytes of a file. */
export function bytesReply(content: Uint8Array): Reply {
  return {
    kind: 'answer',
    status: 200,
    body: new Uint8Array(content),
    contentType: 'application/octet-stream',
  };
}

/** Sends a reply on the connection that it belongs to. */
export function sendReply(context: Context<{ Bindings: HttpBindings }>, reply: Reply): Response {
  if (reply.kind === 'silence') return RESPONSE_ALREADY_SENT;
  if (reply.kind === 'reset') {
    context.env.incoming.socket.resetAndDestroy();
    return RESPONSE_ALREADY_SENT;
  }
  const headers = { 'content-type': reply.contentType, ...reply.headers };
  return new Response(reply.body, { status: reply.status, headers });
}
