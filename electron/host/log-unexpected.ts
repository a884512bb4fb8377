import { HostFailure } from '../../shared/host/host-error.ts';

/**
 * For files that are looked at beside the one that was asked for: a file that cannot be read is told when a person opens it,
 * and is no fault of the program. Gives null in its place; what nobody expected goes into the log.
 */
export function logUnexpected(log: (error: unknown) => void): (error: unknown) => null {
  return (error) => {
    if (!(error instanceof HostFailure)) log(error);
    return null;
  };
}
