import { WebSocket } from 'ws';
import { startSandbox } from '../../src/index.ts';
import { openUrl } from './open-url.ts';

// Run by closing.test.ts as a process of its own: it ends by itself only if the sandbox leaves nothing behind.
const slack = await startSandbox({ now: () => 1_794_214_800_000 });
const ada = slack.addPerson({ name: 'ada' });
const socket = new WebSocket(await openUrl(slack));
await slack.until(() => slack.socketCount === 1);
slack.faults.next('auth.test', { kind: 'slow', ms: 60_000 });
slack.faults.next('team.info', { kind: 'answer_lost', how: 'silence' });
const call = (method: string) => fetch(slack.apiUrl + method, { method: 'POST' }).catch(() => 'cut off');
const open = [call('auth.test'), call('team.info')];
const unanswered = ada.command('/order');
await slack.until(() => slack.calls.length === 3);

await slack.close();

const { outcome } = await unanswered;
const answers = await Promise.all(open);
process.stdout.write(`${outcome}, ${answers.join(', ')}, socket ${socket.readyState === WebSocket.CLOSED}`);
