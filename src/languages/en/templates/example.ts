import type { ExampleWords } from '../../templates/shape.ts';

/** The details of the example client. */
export const example: ExampleWords = {
  topics: {
    general: 'Workshop in May',
    offer: 'Website relaunch',
    project: 'Website relaunch',
    invoice: 'Website relaunch',
    support: 'Login fails',
    recruiting: 'Backend developer',
    networking: 'Remote teams',
  },
  agreed:
    'six illustrations for the annual report at €4,800 plus VAT, 30% of it in advance, with first sketches by Friday 18 December',
  work: 'our illustrations for the Meadow campaign',
  where: 'on your website',
  callback: '020 7946 0123',
};
