import type { Channels } from '../en/channels.ts';

export const channels: Channels = {
  slack: {
    name: 'Slack',
    by: 'in Slack',
    choice: 'Slack',
    typed: 'slack',
    words: '',
  },
  email: {
    name: 'E-Mail',
    by: 'per E-Mail',
    choice: 'E-Mail',
    typed: 'e-mail',
    words: '',
  },
  linkedin: {
    name: 'LinkedIn',
    by: 'über LinkedIn',
    choice: 'LinkedIn',
    typed: 'linkedin',
    words: '',
  },
  phone: {
    name: 'Telefon',
    by: 'telefonisch',
    choice: 'Telefon',
    typed: 'telefon',
    words: 'telefon telefonat telefonisch anruf handy',
  },
  meeting: {
    name: 'Treffen',
    by: 'bei einem Treffen',
    choice: 'Treffen',
    typed: 'treffen',
    words: 'treffen besprechung termin besuch',
  },
  other: {
    name: 'anderer Weg',
    by: 'auf anderem Weg',
    choice: 'Anderer Weg',
    typed: 'sonstiges',
    words: 'sonstiges sonstige andere anderes anders',
  },
};
