import { afterEach, beforeEach, expect, test } from 'vitest';
import { openWorkspace, type Workspace } from '../support/workspace.ts';

let workspace: Workspace;
beforeEach(async () => {
  workspace = await openWorkspace();
});
afterEach(() => workspace.close());

test('from add to the clarifying message and the close', async () => {
  const { slack, read, timePasses } = workspace;
  const ada = slack.addPerson({ name: 'ada', realName: 'Ada Berger', timeZone: 'Europe/Berlin', locale: 'en-GB' });
  const said = async (line: string) => {
    const text = read(await (await ada.command(line)).response());
    console.log(`> ${line}\n${text}\n`);
    return text;
  };
  await said('/ghostwatch');
  await said('/ghostwatch add "Acme GmbH" "Website relaunch" about:offer via:email amount:12.400€ contact:"Jana Krüger" lang:en');
  await said('/ghostwatch list');
  await timePasses('2026-11-12T12:00:00+01:00');
  console.log(read(ada.dm.at(-1)));
  const card = ada.dm.at(-1);
  if (!card) throw new Error('no card');
  await ada.clicks(card, 'I followed up');
  await slack.quiet();
  console.log(read(ada.looksAt(card)));
  await said('/ghostwatch show #1');
  await timePasses('2026-12-12T12:00:00+01:00');
  for (const m of ada.dm) console.log(read(m), '\n-----');
  expect(ada.dm.length).toBe(8);
});
