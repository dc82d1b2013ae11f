import { type Choice, type Person, renderView, type Submission, type View } from 'slack-sandbox';
import type { Workspace } from './workspace.ts';

/** The modal in front of somebody. */
export function modalOf(person: Person): View {
  if (!person.modal) throw new Error(`${person.name} has no modal`);
  return person.modal;
}

/** What stands in it. */
export function screenOf(person: Person, { slack }: Workspace): string {
  return renderView(modalOf(person), slack.nameOf);
}

/** Opens the settings from the App Home. */
export async function opensSettings(person: Person, { slack }: Workspace): Promise<void> {
  await person.opensHome();
  await slack.until(() => person.home);
  await person.clicks(person.home as View, { actionId: 'settings_open' });
  await slack.until(() => person.modal);
  await slack.quiet();
}

/** Submits the modal in front of somebody. */
export async function submitsModal(person: Person, { slack }: Workspace): Promise<Submission> {
  const submission = await person.submits();
  await slack.quiet();
  return submission;
}

/** Opens the form of what holds for the workspace, fills it in and submits it. */
export async function changesRules(
  person: Person,
  values: Readonly<Record<string, Choice>>,
  workspace: Workspace,
): Promise<Submission> {
  await opensSettings(person, workspace);
  await person.clicks(modalOf(person), { actionId: 'settings_workspace' });
  await workspace.slack.quiet();
  await person.fills(values);
  return submitsModal(person, workspace);
}
