import { AppLink } from './delivery/app-link.ts';
import { EventQueue } from './delivery/event-queue.ts';
import { SocketMode } from './delivery/socket-mode.ts';
import { RunningSandbox } from './running-sandbox.ts';
import type { Sandbox, SandboxOptions } from './sandbox.ts';
import { serve } from './serve.ts';
import { FaultPlan } from './web-api/fault-plan.ts';
import { RateLimits } from './web-api/rate-limits.ts';
import { installApp } from './workspace/install.ts';

/** What Slack gives an app to acknowledge. */
const ACK_TIMEOUT_MS = 3000;
/** What an app reads of a conversation at a time that is sold outside of the Marketplace (messages). */
const DISTRIBUTED_PAGE = 15;
/** A request on this machine that takes longer to arrive was never meant to. */
const REQUEST_TIMEOUT_MS = 10_000;

/** Opens a pretend workspace with one app installed, served on 127.0.0.1. */
export async function startSandbox(options: SandboxOptions): Promise<Sandbox> {
  const { now, team = {}, app: declaration = {}, pageSize } = options;
  const historyPageSize = options.rateLimits === 'distributed' ? DISTRIBUTED_PAGE : undefined;
  const ackTimeoutMs = options.ackTimeoutMs ?? ACK_TIMEOUT_MS;
  const workspace = installApp({ now, team, declaration, pageSize, historyPageSize });
  const socketMode = new SocketMode(workspace, ackTimeoutMs);
  const link = new AppLink(workspace, socketMode);
  const events = new EventQueue(workspace, link, options.eventRetries);
  workspace.announce = (announcement) => events.announce(announcement);
  socketMode.onConnected = () => void events.retryDue(true);
  const closing = new AbortController();
  const faults = new FaultPlan();
  const { rateLimits: limited = false } = options;
  const rateLimits = limited ? new RateLimits(workspace.time, limited === 'distributed') : undefined;
  const api = { workspace, socketMode, faults, rateLimits, closing: closing.signal };
  const served = await serve(api, options.port ?? 0, options.requestTimeoutMs ?? REQUEST_TIMEOUT_MS);
  workspace.url = served.url;
  return new RunningSandbox({ workspace, socketMode, link, events, faults, ackTimeoutMs, closing, served });
}
