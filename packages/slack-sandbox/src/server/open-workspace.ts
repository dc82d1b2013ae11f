import { AppLink } from '../delivery/app-link.ts';
import { EventQueue } from '../delivery/event-queue.ts';
import { SocketMode } from '../delivery/socket-mode.ts';
import type { Transport } from '../delivery/transport.ts';
import { FaultPlan } from '../faults/fault-plan.ts';
import type { NewWorkspace, SandboxOptions } from '../sandbox.ts';
import { RateLimits } from '../web-api/rate-limits.ts';
import { installApp } from '../workspace/install.ts';
import type { Organisation, Workspace } from '../workspace/workspace.ts';
import type { Host } from './host.ts';

/** How long Slack gives an app to acknowledge (ms). */
const ACK_TIMEOUT_MS = 3000;
/** How many messages of a conversation an app can read at a time when it is sold outside of the Marketplace. */
const DISTRIBUTED_PAGE = 15;

/** A workspace on its server, and the connection to its app. */
export interface Opened {
  readonly workspace: Workspace;
  readonly socketMode: SocketMode;
  readonly link: AppLink;
  readonly events: EventQueue;
  readonly faults: FaultPlan;
  readonly ackTimeoutMs: number;
  readonly closing: AbortController;
}

/** The connection to an app that serves several workspaces: the transport that the first of them has at the moment. */
function sharedTransport({ link }: Opened): Transport {
  return {
    get isConnected() {
      return link.transport.isConnected;
    },
    send: (envelope) => link.transport.send(envelope),
    close: async () => undefined,
  };
}

function connect(host: Host, workspace: Workspace, options: SandboxOptions, first?: Opened): Opened {
  const ackTimeoutMs = options.ackTimeoutMs ?? ACK_TIMEOUT_MS;
  const socketMode = first?.socketMode ?? new SocketMode(workspace, ackTimeoutMs);
  const link = new AppLink(workspace, first ? sharedTransport(first) : socketMode);
  const events = new EventQueue(workspace, link, options.eventRetries);
  workspace.announce = (announcement) => events.announce(announcement);
  socketMode.onConnected.push(() => void events.retryDue(true));
  const closing = first?.closing ?? new AbortController();
  const faults = new FaultPlan();
  const { rateLimits: limited = false } = options;
  const rateLimits = limited ? new RateLimits(workspace.time, limited === 'distributed') : undefined;
  host.apis.push({ workspace, socketMode, faults, rateLimits, closing: closing.signal });
  return { workspace, socketMode, link, events, faults, ackTimeoutMs, closing };
}

function sizes({ pageSize, rateLimits }: SandboxOptions) {
  return { pageSize, historyPageSize: rateLimits === 'distributed' ? DISTRIBUTED_PAGE : undefined };
}

function organisationOf(host: Host, named: NewWorkspace['organisation']): Organisation | undefined {
  if (named === undefined) return undefined;
  const known = host.apis.map(({ workspace }) => workspace.organisation).find((one) => one?.id === named.id);
  return known ?? { ...named, members: [], hasApp: false };
}

/** Opens the first workspace of a server. */
export function openFirst(host: Host, options: SandboxOptions): Opened {
  const { now, team = {}, app: declaration = {} } = options;
  const organisation = organisationOf(host, options.organisation);
  const workspace = installApp({ now, team, declaration, organisation, ...sizes(options) });
  return connect(host, workspace, options);
}

/** Opens one more workspace on the same server, with the same app or with one of its own. */
export function openAnother(host: Host, first: Opened, options: SandboxOptions, added: NewWorkspace): Opened {
  const { team, app: declaration, isInstalled = true } = added;
  const { wireIds, url, app, ids } = first.workspace;
  const organisation = organisationOf(host, added.organisation);
  const workspace = installApp({
    now: options.now,
    team,
    declaration: declaration ?? first.workspace.declaration,
    isInstalled,
    organisation,
    wireIds,
    // No two people, channels or conversations within an organisation have the same id.
    ...(organisation ? { ids } : {}),
    ...(declaration ? {} : { app }),
    ...sizes(options),
  });
  workspace.url = url;
  return connect(host, workspace, options, declaration ? undefined : first);
}
