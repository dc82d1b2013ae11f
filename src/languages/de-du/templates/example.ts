import { example as sie } from '../../de/templates/example.ts';
import type { ExampleWords } from '../../templates/shape.ts';

/** What is typed about the invented client of the examples. */
export const example: ExampleWords = { ...sie, where: 'auf eurer Website' };
