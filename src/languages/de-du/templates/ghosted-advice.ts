import type { ThreadCategory } from '../../../domain/threads/thread.ts';
import { ghosted as sie } from '../../de/templates/ghosted-advice.ts';
import type { GhostedAdvice } from '../../templates/shape.ts';

/** Contract clauses address nobody; only the sentences to a person differ. */
export const ghosted: Readonly<Record<ThreadCategory, GhostedAdvice>> = {
  ...sie,
  networking: {
    ...sie.networking,
    clauses: [
      {
        title: 'Ein nächster Schritt mit Datum',
        sentence:
          'Ich schicke dir bis Freitag, worüber wir gesprochen haben, und rufe dich in der Woche darauf an.',
      },
    ],
  },
};
