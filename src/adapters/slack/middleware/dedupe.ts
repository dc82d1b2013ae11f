import type { App, ViewSubmitAction } from '@slack/bolt';
import type { ListenerDeps } from './request-context.ts';
import { teamOf } from './team-of.ts';

/** Ignores a form that is submitted a second time, for example by a replayed request: it closes and does nothing. */
export function dedupeSubmissions(app: App, { accept }: Pick<ListenerDeps, 'accept'>): void {
  app.use(async ({ body, next, context, ...args }) => {
    const { type, trigger_id } = body as Partial<ViewSubmitAction>;
    const isFirst = type !== 'view_submission' || (await accept(teamOf(context), `form/${trigger_id}`));
    if (isFirst) return next();
    if ('ack' in args && args.ack) await (args.ack as () => Promise<void>)();
  });
}
