import { type Choice, type Person, renderView, type Submission, type View } from 'slack-sandbox';
import type { Workspace } from './workspace.ts';

/**
 * The modal that a person has open.
 * @throws Error when there is none
 */
export function modalOf(person: Person): View {
  if (!person.modal) throw new Error(`${person.name} has no modal`);
  return person.modal;
}

/** The open modal as the person sees it. */
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

/** Submits the modal that a person has open. */
export async function submitsModal(person: Person, { slack }: Workspace): Promise<Submission> {
  const submission = await person.submits();
  await slack.quiet();
  return submission;
}

/** Opens the form for the workspace's rules, fills it in and submits it. */
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
