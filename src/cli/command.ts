import type { Core } from '@strapi/strapi';
import type { Terminal } from '../legacy/import/progress';
import { describeMachineError } from '../shared/errors/describe-machine-error';

/** How the application is loaded for a command. */
export interface CommandOptions {
  /** What is said when somebody stops the command. */
  interrupted?: string;
  /** Looks at the configuration before anything is done with the database. */
  check?: (config: Core.Strapi['config']) => void;
}

/** What a command finds around it: a process of its own, or an application that runs already. */
export interface Surroundings {
  /** The application for as long as the work takes. @returns what the work returned */
  withApplication<T>(work: (strapi: Core.Strapi) => Promise<T>, options?: CommandOptions): Promise<T>;
  /** A line for who called. */
  say(line: string): void;
  /** A line about what went wrong. */
  complain(line: unknown): void;
  /** Where progress is shown. */
  terminal: Terminal;
}

/** Does what its arguments say. @returns the exit code, 0 unless given */
export type Command = (args: string[], around: Surroundings) => Promise<number | void>;

/** Runs a command to its end; what it throws is said in one sentence where it is one of ours, or of the machine's. */
export async function exitCodeOf(command: Command, args: string[], around: Surroundings): Promise<number> {
  try {
    return (await command(args, around)) ?? 0;
  } catch (error) {
    const isOurs = error instanceof Error && 'code' in error && 'details' in error;
    around.complain(isOurs ? error.message : (describeMachineError(error) ?? error));
    return 1;
  }
}
