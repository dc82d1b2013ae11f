import { example as sie } from '../../de/templates/example.ts';
import type { ExampleWords } from '../../templates/shape.ts';

/** The details of the example client. */
export const example: ExampleWords = { ...sie, where: 'auf eurer Website' };
