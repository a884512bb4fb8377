/**
 * Cuts a stream of server-sent events into the data of each event (WHATWG HTML, §9.2.6). Only what the loopback
 * server sends is read: `data:` lines and comments; ids, names and retry times it has none of.
 */
export class ServerSentEvents {
  #rest = '';
  #data: string[] = [];

  /** Takes the next piece of the stream, cut anywhere, and gives the data of the events that it completes. */
  push(piece: string): readonly string[] {
    const lines = (this.#rest + piece).split('\n');
    this.#rest = lines.pop() ?? '';
    const complete: string[] = [];
    for (const line of lines) {
      if (line.startsWith('data:')) this.#data.push(line.slice(line[5] === ' ' ? 6 : 5));
      else if (line === '' && this.#data.length > 0) {
        complete.push(this.#data.join('\n'));
        this.#data = [];
      }
    }
    return complete;
  }
}
