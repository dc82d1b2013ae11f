import type { Json, JsonObject } from '../json.ts';
import { withSentIds } from '../workspace/user-ids.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { Ack, Envelope, Transport } from './transport.ts';

/** The connection to the app over the transport in use. Every envelope and its outcome are logged. */
export class AppLink {
  readonly #workspace: Workspace;
  transport: Transport;

  constructor(workspace: Workspace, transport: Transport) {
    this.#workspace = workspace;
    this.transport = transport;
  }

  /** Sends a command, a click or the like once, whatever the outcome. */
  sendOnce(type: Envelope['type'], payload: JsonObject, acceptsResponse: boolean): Promise<Ack> {
    return this.send({ id: this.#workspace.wireIds.next('E'), type, payload, acceptsResponse });
  }

  async send(addressed: Envelope): Promise<Ack> {
    const { wire, activity } = this.#workspace;
    const envelope = { ...addressed, payload: withSentIds(this.#workspace, addressed.payload) };
    const end = activity.begin();
    wire.add({ kind: 'sent', type: envelope.type, id: envelope.id, payload: envelope.payload });
    try {
      const ack = await this.transport.send(envelope);
      const body = ack.body === undefined ? {} : { body: ack.body as Json };
      wire.add({ kind: 'acked', id: envelope.id, outcome: ack.outcome, ...body });
      return ack;
    } finally {
      end();
    }
  }
}
