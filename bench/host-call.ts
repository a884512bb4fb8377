import type { Host } from '../electron/host/create-host.ts';
import type { HostCall, HostInput, HostOutputs } from '../shared/host/contract.ts';

/** The answer, when the call is expected to succeed. */
export async function call<Call extends HostCall>(
  host: Host,
  name: Call,
  input: HostInput<Call>,
): Promise<HostOutputs[Call]> {
  const reply = await host.call(name, input);
  if (!reply.ok) throw new Error(`${name}: ${reply.error.message}`);
  return reply.value;
}

/** Long enough for the host to get on with what it does by itself. */
export function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20));
}
