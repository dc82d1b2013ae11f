import type { Api } from './context.ts';
import { REQUESTS_PER_MINUTE } from './middleware/limit-rate.ts';

const DESCRIPTION = `Speak for a workspace with a key: \`Authorization: Bearer gwk_…\`. Admins make keys in Slack or with
\`ghostwatch key create\`; a key belongs to one workspace and sees what its admins see.

* **Moments** are ISO 8601 in UTC; where you send one, name its offset. **Days** (\`2026-11-09\`) have no time zone: they are
  those of the thread's owner.
* **Money** is text with a decimal point and the currency beside it.
* **Refusals** are problems by RFC 9457 with a stable \`code\` and a sentence in the language of \`Accept-Language\` (en, de).
* **Lost updates**: send the \`ETag\` or the \`version\` that you have seen as \`If-Match\`. \`PATCH\` requires it.
* **Repetitions**: send an \`Idempotency-Key\` with each POST; the same request with the same key acts once, and gets the same
  answer for a day. A key is good for one route and one API key. A request that was refused does not use it up.
* **Limits**: ${REQUESTS_PER_MINUTE} requests a minute for each key, counted by each process of the bot on its own; 100 kilobytes
  for each body.
* **Hearing of changes**: use webhooks. Lists are ordered by number and have no filter by time, since none could promise to miss
  nothing.`;

/** The OpenAPI 3.1 document of the API, generated from the schemas that validate the requests. */
export function apiDocument(app: Api) {
  return app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Ghostwatch',
      version: '1',
      description: DESCRIPTION,
      license: { name: 'MIT', url: 'https://opensource.org/license/mit' },
    },
    servers: [{ url: '/' }],
    tags: [
      { name: 'Threads', description: 'One conversation with one client that somebody in the team owns.' },
      { name: 'Reports', description: 'What is to come, and what has come of it.' },
      {
        name: 'Webhooks',
        description: 'Addresses of other programs that are told of events, signed by Standard Webhooks.',
      },
      { name: 'Workspace', description: 'Whose keys, people and schedules these are.' },
    ],
  });
}

/** Registers the security scheme: how requests are authenticated. */
export function registerSecurity(app: Api): void {
  app.openAPIRegistry.registerComponent('securitySchemes', 'key', {
    type: 'http',
    scheme: 'bearer',
    description: 'A key of the workspace.',
  });
}
