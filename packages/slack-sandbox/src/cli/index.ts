/** The parts of the command line, for a program that serves a workspace of its own. */
export { openBrowser } from './open-browser.ts';
export { runSandbox, type SandboxCommand } from './run-sandbox.ts';
export { BusyPortError, closeOnSignal, portNumber, say, serveOn } from './terminal.ts';
