import { expect, test } from 'vitest';
import { clientOfChannel } from '../../src/input/client-of-channel.ts';

test.each([
  ['client-acme-gmbh', 'Acme GmbH'],
  ['ext_müller-söhne', 'Müller Söhne'],
  ['kunde-zenith-ag-support', 'Zenith AG'],
  ['acme', 'Acme'],
  ['shared-ext-orbit', 'Orbit'],
])('#%s is about %s', (name, client) => expect(clientOfChannel(name)).toBe(client));

test.each(['general', 'random', 'directmessage', 'privategroup', 'clients', 'support', ''])(
  '#%s is about no client',
  (name) => expect(clientOfChannel(name)).toBeNull(),
);
