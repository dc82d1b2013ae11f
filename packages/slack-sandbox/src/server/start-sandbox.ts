import type { Sandbox, SandboxOptions } from '../sandbox.ts';
import type { Host } from './host.ts';
import { type Opened, openFirst } from './open-workspace.ts';
import { RunningSandbox } from './running-sandbox.ts';
import { serve } from './serve.ts';

/** A request from this machine that takes longer than this to arrive is not a real one. */
const REQUEST_TIMEOUT_MS = 10_000;

/** Opens a simulated workspace with one app installed, served on 127.0.0.1. */
export async function startSandbox(options: SandboxOptions): Promise<Sandbox> {
  const host: Host = { apis: [], consent: { decision: 'allow' } };
  const opened: Opened = openFirst(host, options);
  const served = await serve(host, options.port ?? 0, options.requestTimeoutMs ?? REQUEST_TIMEOUT_MS);
  opened.workspace.url = served.url;
  return new RunningSandbox({ ...opened, options, host, served });
}
