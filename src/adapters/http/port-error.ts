/** The server cannot listen on its port; the message says what to do. */
export class PortError extends Error {
  override readonly name = 'PortError';
}

const SENTENCES: Readonly<Record<string, (host: string, port: number) => string>> = {
  EADDRINUSE: (_, port) => `Port ${port} is taken by another program. Set PORT to a free one.`,
  EACCES: (_, port) => `Port ${port} is not allowed to this user. Set PORT to one above 1024.`,
  EADDRNOTAVAIL: (host) =>
    `This machine has no address ${host}. Set GHOSTWATCH_HOST to one of its own, 127.0.0.1 or 0.0.0.0.`,
  ENOTFOUND: (host) =>
    `Nobody knows an address called ${host}. Set GHOSTWATCH_HOST to one of this machine's, 127.0.0.1 or 0.0.0.0.`,
};

/** A PortError that explains why the server cannot listen there; any other error is returned unchanged. */
export function portError(error: NodeJS.ErrnoException, host: string, port: number): Error {
  const sentence = SENTENCES[error.code ?? ''];
  return sentence ? new PortError(sentence(host, port), { cause: error }) : error;
}
