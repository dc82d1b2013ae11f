import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';
import { executeWithFault } from '../faults/execute-with-fault.ts';
import type { JsonObject } from '../json.ts';
import type { Host, WebApi } from '../server/host.ts';
import { bytesReply, type Reply, sendReply, textReply } from '../web-api/reply.ts';
import type { WebApiCall } from '../wire.ts';

type Request = Context<{ Bindings: HttpBindings }>;

/** The page that Slack shows to a browser that is not logged in; an app without the scope gets it with status 200. */
const LOGIN_PAGE = '<!DOCTYPE html><html><head><title>Sign in | Slack</title></head><body></body></html>';

/** Carries one transfer out, with the faults that are planned for it, and logs it. */
async function transfer(
  api: WebApi,
  context: Request,
  method: string,
  params: JsonObject,
  run: () => Reply,
): Promise<Response> {
  const { workspace, faults, closing } = api;
  const call: WebApiCall = { method, params, at: workspace.time.ms, answer: undefined, status: 0 };
  workspace.wire.add({ kind: 'call', call });
  const end = workspace.activity.begin();
  try {
    const hold = (held: () => void, afterMs: number | undefined) =>
      faults.hold(held, afterMs === undefined ? undefined : workspace.time.ms + afterMs);
    const reply = await executeWithFault(faults.take(method), { run, hold, signal: closing });
    if (reply.kind === 'answer') call.status = reply.status;
    return sendReply(context, reply);
  } finally {
    end();
  }
}

/** Receives the bytes of a file that the app has announced: raw, or as a form. */
export async function serveUpload(host: Host, context: Request): Promise<Response> {
  const ticket = context.req.param('ticket') ?? '';
  const api = host.apis.find(({ workspace }) => workspace.uploads.has(ticket));
  const upload = api?.workspace.uploads.get(ticket);
  if (api === undefined || upload === undefined) return context.text('Not found', 404);
  const content = await bytesOf(context);
  const params = { file: upload.fileId, bytes: content.length };
  return transfer(api, context, 'files/upload', params, () => {
    if (content.length !== upload.length) return textReply('The length is another one', 400);
    api.workspace.uploads.set(ticket, { ...upload, content });
    return textReply(`OK - ${content.length}`, 200);
  });
}

async function bytesOf({ req }: Request): Promise<Uint8Array> {
  if (!req.header('content-type')?.startsWith('multipart/form-data')) {
    return new Uint8Array(await req.arrayBuffer());
  }
  const files = Object.values(await req.parseBody()).filter((part) => part instanceof File);
  return new Uint8Array((await files[0]?.arrayBuffer()) ?? new ArrayBuffer(0));
}

/** Returns the bytes of a file to an app that has the scope `files:read`. */
export async function serveDownload(host: Host, context: Request): Promise<Response> {
  const fileId = /-(F\w+)$/.exec(context.req.param('file') ?? '')?.[1] ?? '';
  const bearer = /^Bearer (.+)$/i.exec(context.req.header('authorization') ?? '')?.[1] ?? '';
  const apis = host.apis.filter(({ workspace }) => workspace.files.has(fileId));
  const api = apis.find(({ workspace }) => workspace.grants.has(bearer)) ?? apis[0];
  if (api === undefined) return context.text('Not found', 404);
  const grant = api.workspace.grants.get(bearer);
  const mayRead = grant?.state === 'live' && grant.scopes.includes('files:read');
  const content = api.workspace.files.get(fileId)?.content ?? new Uint8Array();
  return transfer(api, context, 'files/download', { file: fileId }, () =>
    mayRead ? bytesReply(content) : textReply(LOGIN_PAGE, 200, 'text/html; charset=utf-8'),
  );
}
