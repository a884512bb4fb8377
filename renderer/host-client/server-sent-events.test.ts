import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ServerSentEvents } from './server-sent-events.ts';

function readAll(pieces: readonly string[]): string[] {
  const events = new ServerSentEvents();
  return pieces.flatMap((piece) => events.push(piece));
}

describe('the stream of server-sent events', () => {
  it('gives the data of each event and passes over comments', () => {
    expect(readAll([': listening\n\ndata: {"a":1}\n\n: still here\n\ndata: {"b":2}\n\n'])).toEqual([
      '{"a":1}',
      '{"b":2}',
    ]);
  });

  it('holds back an event that is not complete', () => {
    expect(readAll(['data: {"a":1}\n'])).toEqual([]);
  });

  it('joins several data lines with a line break', () => {
    expect(readAll(['data: one\ndata:two\n\n'])).toEqual(['one\ntwo']);
  });

  it('reads the same events wherever the stream was cut', () => {
    const stream = ': listening\n\ndata: {"kata":"“Ya,” ujar Lavrov 🇷🇺"}\n\ndata: 2\n\n';
    fc.assert(
      fc.property(fc.array(fc.nat(stream.length)), (cuts) => {
        const places = [0, ...cuts.toSorted((a, b) => a - b), stream.length];
        const pieces = places.slice(1).map((place, index) => stream.slice(places[index], place));
        expect(readAll(pieces)).toEqual(readAll([stream]));
      }),
    );
  });
});
