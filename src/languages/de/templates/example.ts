import type { ExampleWords } from '../../templates/shape.ts';

/** The details of the example client. */
export const example: ExampleWords = {
  topics: {
    general: 'Workshop im Mai',
    offer: 'Website-Relaunch',
    project: 'Website-Relaunch',
    invoice: 'Website-Relaunch',
    support: 'Anmeldung schlägt fehl',
    recruiting: 'Backend-Entwicklung',
    networking: 'Verteilte Teams',
  },
  agreed:
    'sechs Illustrationen, 4.800 € zuzüglich Umsatzsteuer, davon 30 % als Anzahlung, Skizzen bis 18. Dezember',
  work: 'unsere Illustrationen zu „Wiesenstück“',
  where: 'auf Ihrer Website',
  callback: '040 66969 123',
};
