import type { App, ViewSubmitAction } from '@slack/bolt';
import type { ListenerDeps } from './request-context.ts';
import { teamOf } from './team-of.ts';

/** A form that is sent a second time, as a replayed request is, closes and acts no more. */
export function dedupeSubmissions(app: App, { accept }: Pick<ListenerDeps, 'accept'>): void {
  app.use(async ({ body, next, context, ...args }) => {
    const { type, trigger_id } = body as Partial<ViewSubmitAction>;
    const isFirst = type !== 'view_submission' || (await accept(teamOf(context), `form/${trigger_id}`));
    if (isFirst) return next();
    if ('ack' in args && args.ack) await (args.ack as () => Promise<void>)();
  });
}
