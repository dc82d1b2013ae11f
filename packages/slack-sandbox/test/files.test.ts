import type { App } from '@slack/bolt';
import { expect, test } from 'vitest';
import { type Person, renderView, type Sandbox } from '../src/index.ts';
import { clientOf, connectBolt, openSandbox } from './support/bolt.ts';

const plain = (text: string) => ({ type: 'plain_text' as const, text });

const FORM = {
  type: 'modal' as const,
  callback_id: 'form',
  title: plain('New order'),
  submit: plain('Send'),
  blocks: [
    {
      type: 'input',
      block_id: 'list',
      label: plain('List'),
      element: { type: 'file_input', action_id: 'file', filetypes: ['csv'], max_files: 2 },
    },
  ],
};

interface Chosen {
  readonly url_private_download: string;
}

/** Opens the form for a person; the result includes what the app gets when it is submitted. */
async function withForm(slack: Sandbox) {
  const submitted: unknown[] = [];
  await connectBolt(slack, (app: App) => {
    app.command('/order', async ({ ack, body, client }) => {
      await ack();
      await client.views.open({ trigger_id: body.trigger_id, view: FORM as never });
    });
    app.view('form', async ({ ack, view }) => {
      await ack();
      submitted.push(view.state.values.list?.file);
    });
  });
  const ada: Person = slack.addPerson({ name: 'ada' });
  await ada.command('/order');
  await slack.quiet();
  return { ada, submitted };
}

const download = (url: string, token: string) =>
  fetch(url, { headers: { authorization: `Bearer ${token}` } });

test('a chosen file is described in the state of the form, and read with the token', async () => {
  const { slack } = await openSandbox();
  const { ada, submitted } = await withForm(slack);
  expect((await ada.submits()).outcome).toBe('not_sent');
  await ada.fills({ List: [ada.uploads('örders.csv', 'soup;2')] });
  expect(renderView(ada.modal as never)).toContain('örders.csv');
  await ada.submits();
  expect(submitted).toMatchObject([
    {
      type: 'file_input',
      files: [{ name: 'örders.csv', filetype: 'csv', mimetype: 'text/csv', size: 6, mode: 'hosted' }],
    },
  ]);
  const [{ files }] = submitted as { files: Chosen[] }[] as [{ files: [Chosen] }];
  const url = files[0].url_private_download;
  expect(await (await download(url, slack.app.botToken)).text()).toBe('soup;2');
});

test('without files:read no form with a file is opened, and the address answers with a login page', async () => {
  const { slack } = await openSandbox();
  const { ada, submitted } = await withForm(slack);
  await ada.fills({ List: [ada.uploads('orders.csv', 'soup;2')] });
  await ada.submits();
  slack.reinstall(['commands']);
  const [{ files }] = submitted as { files: Chosen[] }[] as [{ files: [Chosen] }];
  const page = await download(files[0].url_private_download, slack.app.botToken);
  expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
  await ada.command('/order');
  await slack.quiet();
  expect(slack.calls.at(-1)?.answer).toMatchObject({ error: 'missing_scope', needed: 'files:read' });
});

test('what Slack’s client does not take is refused before it reaches the app', async () => {
  const { slack } = await openSandbox();
  const { ada } = await withForm(slack);
  const csv = () => ada.uploads('a.csv', 'a');
  await expect(ada.fills({ List: [ada.uploads('a.png', 'a')] })).rejects.toThrow('accepted are: csv');
  await expect(ada.fills({ List: [csv(), csv(), csv()] })).rejects.toThrow('At most 2 files');
  const large = ada.uploads('a.csv', new Uint8Array(10 * 2 ** 20 + 1));
  await expect(ada.fills({ List: [large] })).rejects.toThrow('larger than 10 MB');
});

test('the app uploads a file, shares it and deletes it', async () => {
  const { slack } = await openSandbox();
  const ada = slack.addPerson({ name: 'ada' });
  const { files, conversations } = clientOf(slack);
  const { channel } = await conversations.open({ users: ada.id });
  await files.uploadV2({
    channel_id: channel?.id ?? '',
    content: 'soup;2',
    filename: 'orders.csv',
    title: 'Orders',
  });
  const [message] = ada.dm;
  expect(message).toMatchObject({ subtype: 'file_share', files: [{ name: 'orders.csv', title: 'Orders' }] });
  const [file = { id: '', name: '' }] = message?.files ?? [];
  expect(new TextDecoder().decode(ada.downloads(file))).toBe('soup;2');
  expect((await files.info({ file: file.id })).file).toMatchObject({ size: 6 });
  await files.delete({ file: file.id });
  expect(() => ada.downloads(file)).toThrow('was deleted');
});

test('what was announced and what arrives must be the same, and only a conversation can be shared in', async () => {
  const { slack } = await openSandbox();
  const ada = slack.addPerson({ name: 'ada' });
  const { files } = clientOf(slack);
  const announced = await files.getUploadURLExternal({ filename: 'a.csv', length: 3 });
  const [url, id] = [announced.upload_url ?? '', announced.file_id ?? ''];
  expect((await fetch(url, { method: 'POST', body: 'too long' })).status).toBe(400);
  const share = (channel?: string) =>
    files.completeUploadExternal({ files: [{ id }], ...(channel && { channel_id: channel }) } as never);
  await expect(share()).rejects.toMatchObject({ data: { error: 'file_not_found' } });
  expect((await fetch(url, { method: 'POST', body: 'abc' })).status).toBe(200);
  await expect(share(ada.id)).rejects.toMatchObject({ data: { error: 'invalid_channel' } });
  expect((await share()).files).toMatchObject([{ id }]);
});

test('transfers meet the faults that are planned for them', async () => {
  const { slack } = await openSandbox();
  const { files } = clientOf(slack);
  const { upload_url: url = '' } = await files.getUploadURLExternal({ filename: 'a.csv', length: 3 });
  slack.faults.next('files/upload', { kind: 'http', status: 503 });
  expect((await fetch(url, { method: 'POST', body: 'abc' })).status).toBe(503);
  expect(slack.calls.at(-1)).toMatchObject({ method: 'files/upload', params: { bytes: 3 }, status: 503 });
});
