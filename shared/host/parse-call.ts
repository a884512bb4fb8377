import { z } from 'zod';
import { failure, success, type Result } from '../result.ts';
import { hostInputs, type HostApi, type HostCall, type HostOutputs } from './contract.ts';
import type { HostError } from './host-error.ts';

/** A call name and its input, both known to be good: made by `parseCall` alone. */
export type ParsedCall = {
  [Call in HostCall]: { readonly call: Call; readonly input: z.infer<(typeof hostInputs)[Call]> };
}[HostCall];

/** The gate that every transport puts in front of the host: `call` and `input` come from outside and may be anything. */
export function parseCall(call: unknown, input: unknown): Result<ParsedCall, HostError> {
  if (!isHostCall(call))
    return failure({ code: 'unknown-call', message: 'Kutip does not know this call. Reload the window.' });
  const parsed = hostInputs[call].safeParse(input);
  if (!parsed.success)
    return failure({
      code: 'invalid-input',
      message: `The input of ${call} is not valid: ${z.prettifyError(parsed.error)}`,
    });
  // The schema was looked up by the call, so that the two belong together; TypeScript does not follow such pairs.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return success({ call, input: parsed.data } as ParsedCall);
}

function isHostCall(call: unknown): call is HostCall {
  return typeof call === 'string' && Object.hasOwn(hostInputs, call);
}

/** Parses, then calls: what a transport does with everything that arrives. */
export async function dispatch(
  host: HostApi,
  call: unknown,
  input: unknown,
): Promise<Result<HostOutputs[HostCall], HostError>> {
  const parsed = parseCall(call, input);
  if (!parsed.ok) return parsed;
  return host.call(parsed.value.call, parsed.value.input);
}
