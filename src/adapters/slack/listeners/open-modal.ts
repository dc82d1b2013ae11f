import type { ModalView } from '@slack/types';
import type { PersonKey } from '../../../domain/people/person.ts';
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

/** A modal to open; `looksUp` if drawing it needs calls to Slack. */
export interface Opening {
  readonly looksUp: boolean;
  /** The title while the person waits. */
  readonly title?: MessageKey;
  view(request: RequestContext): Promise<ModalView> | ModalView;
}

/**
 * Opens a modal at once, since the trigger is valid for only three seconds. If something has to be looked up first,
 * such as the profile of a new person, shows a waiting view until then. The form is not shown before that, because
 * Slack would keep its first values as if they had been entered.
 */
export async function openModal(
  triggerId: string,
  { looksUp, title = 'form.title_add', view }: Opening,
  person: PersonKey,
  deps: ListenerDeps,
  { read }: SlackClients,
): Promise<void> {
  const { useCases } = deps;
  const known = await useCases.recallPerson(person);
  const { t } = createRequestContext(known, '', deps);
  if (known.profileSyncedAt > 0 && !looksUp) {
    await read.views.open({ trigger_id: triggerId, view: await view(createRequestContext(known, '', deps)) });
    return;
  }
  const wait = noticeView(t.text(title), [section(t.mrkdwn('form.looking_up'))], t);
  const opened = await read.views.open({ trigger_id: triggerId, view: wait });
  const met = await inTime(useCases.meetPerson(person));
  const reader = met === 'late' ? known : met;
  await read.views.update({
    view_id: opened.view?.id ?? '',
    view: await view(createRequestContext(reader, '', deps)),
  });
}
