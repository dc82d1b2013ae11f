import type { ModalView } from '@slack/types';
import type { Person, PersonKey } from '../../../domain/people/person.ts';
import type { MessageKey } from '../../../languages/localizer.ts';
import { section } from '../blocks/kit/blocks.ts';
import { noticeView } from '../blocks/kit/modal.ts';
import {
  createRequestContext,
  type ListenerDeps,
  type RequestContext,
} from '../middleware/request-context.ts';
import type { SlackClients } from '../web-clients.ts';
import { inTime } from './in-time.ts';
import { errorBlocks } from './replies.ts';
import { updateModal } from './update-modal.ts';

/** A modal to open; `looksUp` if drawing it needs calls to Slack. */
export interface Opening {
  readonly looksUp: boolean;
  /** The title while the person waits. */
  readonly title?: MessageKey;
  view(request: RequestContext): Promise<ModalView> | ModalView;
}

/** The view, after the profile of a new person was looked up; without the profile if that takes too long. */
async function lookUp(view: Opening['view'], known: Person, deps: ListenerDeps): Promise<ModalView> {
  const met = await inTime(deps.useCases.meetPerson(known));
  return view(createRequestContext(met === 'late' ? known : met, '', deps));
}

/**
 * Opens a modal at once, since the trigger is valid for only three seconds. If something has to be looked up first,
 * such as the profile of a new person, shows a waiting view until then, and an error in its place if that fails. The
 * form is not shown before that, because Slack would keep its first values as if they had been entered.
 */
export async function openModal(
  triggerId: string,
  { looksUp, title = 'form.title_add', view }: Opening,
  person: PersonKey,
  deps: ListenerDeps,
  clients: SlackClients,
): Promise<void> {
  const known = await deps.useCases.recallPerson(person);
  const request = createRequestContext(known, '', deps);
  const { t } = request;
  if (known.profileSyncedAt > 0 && !looksUp) {
    await clients.read.views.open({ trigger_id: triggerId, view: await view(request) });
    return;
  }
  const wait = noticeView(t.text(title), [section(t.mrkdwn('form.looking_up'))], t);
  const opened = await clients.read.views.open({ trigger_id: triggerId, view: wait });
  const found = await lookUp(view, known, deps).catch((error: unknown) =>
    noticeView(t.text(title), errorBlocks(error, '', t, deps.log), t),
  );
  await updateModal(opened.view?.id ?? '', found, clients);
}
