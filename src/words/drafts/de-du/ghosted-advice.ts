import type { Context } from '../../../domain/thread.ts';
import { ghosted as sie } from '../de/ghosted-advice.ts';
import type { GhostedAdvice } from '../shape.ts';

/** Clauses address nobody; only what is said to a person differs. */
export const ghosted: Readonly<Record<Context, GhostedAdvice>> = {
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
