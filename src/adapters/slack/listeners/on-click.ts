import type { BlockAction, BlockElementAction, ButtonAction, RespondFn } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import { GhostwatchError } from '../../../domain/errors.ts';
import type { GuardedApp } from '../middleware/guarded-app.ts';
import { type RequestContext, requestContextOf } from '../middleware/request-context.ts';
import { teamOf } from '../middleware/team-of.ts';
import { type CardHost, cardHostOf, type OpenedView } from './card-host.ts';
import { errorBlocks } from './replies.ts';

/** A parsed click: where it was made, who made it, and what can be shown there. */
export interface Click<Action extends BlockElementAction = BlockElementAction> {
  readonly action: Action;
  readonly body: BlockAction;
  readonly respond: RespondFn;
  readonly request: RequestContext;
  readonly host: CardHost;
  /** Opens a modal, on top of the one that was clicked in; the trigger is valid for three seconds and only once. */
  open(view: ModalView): Promise<OpenedView>;
  /**
   * Opens a form. It replaces a modal that is already on top of another one, since there might be no room for a third;
   * otherwise like `open`.
   */
  edit(view: ModalView): Promise<unknown>;
  /** Replaces the modal that was clicked in with another view. */
  replace(view: ModalView): Promise<unknown>;
}

/** A listener for clicks: `parse` reads the click, null if it is not one of ours; `run` carries it out. */
export interface ClickListener<Meaning, Action extends BlockElementAction> {
  readonly actions: string | RegExp;
  parse(action: Action, body: BlockAction): Meaning | null;
  run(meaning: Meaning, click: Click<Action>): Promise<unknown>;
}

/**
 * Listens to a button or menu. A click is acknowledged at once and carried out once, however often Slack sends it.
 * Errors are shown where the click was made, or in the person's direct messages if nothing can be shown there.
 */
export function onClick<Meaning, Action extends BlockElementAction = ButtonAction>(
  app: GuardedApp,
  { actions, parse, run }: ClickListener<Meaning, Action>,
): void {
  const { deps, clientsOf } = app;
  app.action<BlockAction<Action>>(actions, async ({ ack, body, action, respond, context }) => {
    await ack();
    const clicked = body as BlockAction;
    const meaning = parse(action as Action, clicked);
    const teamId = teamOf(context);
    if (meaning === null) throw new GhostwatchError('card_unknown');
    if (!(await deps.accept(teamId, `action/${body.trigger_id}`))) return;
    const request = await requestContextOf(teamId, body.user.id, deps);
    const clients = clientsOf(teamId);
    const replace = (view: ModalView) => clients.read.views.update({ view_id: body.view?.id ?? '', view });
    const host = cardHostOf({ body: clicked, respond, request, log: deps.log, clients });
    try {
      await run(meaning, {
        action: action as Action,
        body: clicked,
        respond,
        request,
        host,
        open: (view) => host.show(view),
        replace,
        edit: (view) => (clicked.view?.previous_view_id ? replace(view) : host.show(view)),
      });
    } catch (error) {
      await host.tell(errorBlocks(error, '', request.t, deps.log)).catch(() => {
        throw error;
      });
    }
  });
}
