import { beforeEach } from 'vitest';
import { noPostgres } from './database.ts';

beforeEach(({ skip }) => skip(noPostgres !== null, noPostgres ?? ''));
