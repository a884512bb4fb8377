import type { HostApi, HostCall, HostInput, HostReply } from '../../shared/host/contract.ts';
import type { Bridge } from './bridge.ts';

/** The host over the bridge of the desktop application. The shell parses the input and answers with a `Result`. */
export function createElectronHost(bridge: Bridge): HostApi {
  return {
    async call<Call extends HostCall>(call: Call, input: HostInput<Call>) {
      // The bridge carries plain data; its types are checked on the other side.
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion
      return (await bridge.call(call, input)) as HostReply<Call>;
    },
    subscribe: (listener) => bridge.subscribe(listener),
  };
}
