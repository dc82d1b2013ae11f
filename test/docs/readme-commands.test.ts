import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Person } from 'slack-sandbox';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addAda, openWorkspace, type, type Workspace } from '../support/workspace.ts';

let workspace: Workspace;
let ada: Person;
beforeEach(async () => {
  workspace = await openWorkspace();
});
afterEach(() => workspace.close());

/** The commands in the first column of a README's table, each in full; `…` goes on where the one before it ended. */
function commandsOf(file: string): string[] {
  const text = readFileSync(join(import.meta.dirname, '../..', file), 'utf8');
  const cells = [...text.matchAll(/^\| (`\/ghostwatch [^|]*) \|/gm)].map(([, cell = '']) => cell);
  return cells.flatMap((cell) => {
    const said = [...cell.matchAll(/`([^`]+)`/g)].map(([, one = '']) => one.replace('/ghostwatch ', ''));
    return said.map((one) => one.replace(/^…/, said[0] ?? '')).map((one) => `/ghostwatch ${one}`);
  });
}

test.each([
  ['README.md', 'en-GB', 'You typed this (copy it', 'Now watching *#13 · Acme GmbH*'],
  ['README.de.md', 'de-DE', 'Du hast geschrieben (kopieren', 'Kunde: *Acme GmbH*'],
])('every command in %s is understood', async (file, locale, refused, understood) => {
  ada = addAda(workspace.slack, locale);
  for (let number = 1; number <= 12; number += 1)
    await type(ada, `/ghostwatch add "Kunde ${number}"`, workspace);
  const answers: string[] = [];
  for (const command of commandsOf(file)) {
    const answer = await type(ada, command, workspace);
    if (command.includes(' won') || command.includes(' gewonnen'))
      await type(ada, '/ghostwatch reopen #12', workspace);
    answers.push(`${command}\n${answer}`);
  }
  expect(answers.length).toBeGreaterThan(12);
  expect(answers.filter((answer) => answer.includes(refused))).toEqual([]);
  expect(answers[0]).toContain(understood);
});
