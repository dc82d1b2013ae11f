import { CLOSE_PHONE_GREETING, historyOf, frame as sie, theirsOf } from '../../de/templates/frame.ts';
import { support } from '../../de/templates/matter.ts';
import type { Frame } from '../../templates/shape.ts';
import { address } from './address.ts';

/** As with *Sie*, except for the words that address the client. */
export const frame: Frame = {
  ...sie,
  addressContact: address,
  greeting: 'Hallo{% if name %} {{ name }}{% endif %},',
  shortGreeting: 'Hallo {{ name }},',
  phoneGreeting: CLOSE_PHONE_GREETING,
  closing: 'Viele Grüße{% if sender %}\n{{ sender }}{% endif %}',
  goodbyeClosing: 'Viele Grüße{% if sender %}\n{{ sender }}{% endif %}',
  shortClosing: 'Viele Grüße, {{ sender_first }}',
  timeOfDay: [
    [0, 'Guten Morgen'],
    [10, 'Hallo'],
    [18, 'Guten Abend'],
  ],
  theirs: theirsOf('deine', 'deiner'),
  history: historyOf('dir'),
  matter: { ...sie.matter, support: support('deine', 'deiner') },
};
