import { InvalidArgumentError } from 'commander';

/**
 * Parses a port number; 0 means a free one.
 * @throws InvalidArgumentError
 */
export function portArgument(text: string): number {
  const port = Number(text);
  if (text.trim() !== '' && Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new InvalidArgumentError('A port is a number between 1 and 65535; 0 takes a free one.');
}
