import type { Message, Person } from 'slack-sandbox';
import { expect } from 'vitest';
import type { Workspace } from './workspace.ts';

/** An admin asks what is to be erased, ticks some boxes, such as `contact:1`, and confirms. Resolves with the answer. */
export async function erases(
  admin: Person,
  text: string,
  values: readonly string[],
  workspace: Workspace,
): Promise<string> {
  const question = (await (await admin.command(`/ghostwatch erase "${text}"`)).response()) as Message;
  if (values.length > 0) await admin.selects(question, { actionId: 'erase_choices' }, values);
  await admin.clicks(admin.looksAt(question) as Message, 'Erase for good');
  await workspace.slack.quiet();
  const answer = () => workspace.read(admin.looksAt(question));
  // PostgreSQL takes a while to rewrite its tables, during which nothing is heard of in Slack.
  if (values.length > 0) await expect.poll(answer, { timeout: 15_000 }).toContain('Erased for good');
  return answer();
}
