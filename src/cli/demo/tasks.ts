import { type Checklist, type Json, type JsonObject, objectOf, type Task } from 'slack-sandbox';
import type { DemoEnvironment } from './demo-environment.ts';
import type { DemoPeople } from './first-visit.ts';

const MINUTE = 60_000;

/** What was really sent to the bot since the first `from` entries of the wire. */
function requestsSince(slack: DemoEnvironment['slack'], from: number) {
  const sent = (fits: (payload: JsonObject) => boolean) =>
    slack.wire.slice(from).some((entry) => entry.kind === 'sent' && fits(entry.payload as JsonObject));
  const typed = (...verbs: readonly string[]) =>
    sent(({ command, text }) => command !== undefined && verbs.some((verb) => String(text).startsWith(verb)));
  const clicked = (name: RegExp) => sent((payload) => name.test(actionIn(payload)));

  const submitted = (...forms: readonly string[]) =>
    slack.wire
      .slice(from)
      .some((entry) => entry.kind === 'sent' && forms.includes(formIn(entry.payload)) && wasTaken(entry.id));
  const wasTaken = (id: string) =>
    slack.wire.some((entry) => entry.kind === 'acked' && entry.id === id && !isRefused(entry.body));

  const openedHome = () => sent(({ event }) => (event as JsonObject | undefined)?.tab === 'home');

  return { typed, clicked, submitted, openedHome };
}

/** Tasks for a newcomer, in the order of the story; a task is ticked off when its requests were really sent. */
export function checklist({ slack, clock }: DemoEnvironment, { jana, shared }: DemoPeople): Checklist {
  const start = clock.at;
  const { typed, clicked, submitted, openedHome } = requestsSince(slack, slack.wire.length);
  const said = slack.messagesIn(shared).filter(({ user }) => user === jana.id).length;

  const tasks: readonly Task[] = [
    {
      id: 'act',
      title: 'Act on the nudge',
      how: 'Ada has one from Ghostwatch: Acme is silent. Read it, then press one of its buttons, such as “I followed up”.',
      isDone: () =>
        clicked(/replied|followed_up|snooze|close/) ||
        submitted('snooze', 'promise', 'away', 'close', 'assign', 'post'),
    },
    {
      id: 'time',
      title: 'Let time pass',
      how: 'Press “To the next nudge” at the top. Ghostwatch counts working days only: weekends and public holidays are no silence.',
      isDone: () => clock.at > start + MINUTE,
    },
    {
      id: 'add',
      title: 'Watch a client of your own',
      how: 'As Ada, type `/gh` in the message box and take the line with “add”, or press “Watch a client” in the Home tab.',
      isDone: () => typed('add', 'new') || submitted('add'),
    },
    {
      id: 'jana',
      title: 'Be the client',
      how: 'Press “Jana Krüger” on the left to sit down at her keyboard. Below the channel are four things that she may do, one click each. Then go back to Ada and see what became of the card.',
      isDone: () => slack.messagesIn(shared).filter(({ user }) => user === jana.id).length > said,
    },
    {
      id: 'list',
      title: 'See what is open',
      how: 'As Ada, open the Home tab of Ghostwatch, or type `/ghostwatch list`.',
      isDone: () => typed('list', 'show') || openedHome(),
    },
    {
      id: 'close',
      title: 'Bring it to an end',
      how: 'Close the Acme thread with the menu on its card, or `/ghostwatch close Acme won`.',
      isDone: () => typed('close') || clicked(/close/) || submitted('close'),
    },
  ];
  return {
    title: 'Try this',
    intro: 'This is a pretend Slack with the real Ghostwatch in it. Nothing you do here leaves your machine.',
    farewell: 'That was all of it. The README says how to connect Ghostwatch to your own Slack.',
    tasks,
  };
}

/** The form that somebody submitted, by the name in its private metadata; empty for none. */
function formIn(payload: Json): string {
  const { type, view } = objectOf(payload);
  if (type !== 'view_submission') return '';
  const metadata = String(objectOf(view).private_metadata ?? '');
  return /"form":"(\w+)"/.exec(metadata)?.[1] ?? '';
}

/** Whether a form was returned with errors at its fields. */
function isRefused(body: Json | undefined): boolean {
  return objectOf(body).response_action === 'errors';
}

/** The id of the element that somebody used; empty for none. */
function actionIn({ actions }: JsonObject): string {
  const [action] = Array.isArray(actions) ? (actions as readonly JsonObject[]) : [];
  return String(action?.action_id ?? '');
}
