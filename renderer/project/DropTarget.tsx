import { useEffect, useState } from 'react';
import { useTexts } from '../app/language.ts';
import { bridge } from '../host-client/bridge.ts';
import { openDropped } from './corpus.ts';
import './drop-target.css';

/** A folder dropped anywhere on the window is opened. In a browser nothing may be dropped: it would leave the page. */
export function DropTarget() {
  const texts = useTexts().library;
  const [isOver, setOver] = useState(false);

  useEffect(() => {
    const listening = new AbortController();
    const options = { signal: listening.signal };
    window.addEventListener(
      'dragover',
      (event) => {
        if (!event.dataTransfer?.types.includes('Files')) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = bridge ? 'copy' : 'none';
        setOver(bridge !== undefined);
      },
      options,
    );
    window.addEventListener('dragleave', (event) => event.relatedTarget === null && setOver(false), options);
    window.addEventListener(
      'drop',
      (event) => {
        setOver(false);
        const file = event.dataTransfer?.files[0];
        if (!file) return;
        event.preventDefault();
        void openDropped(file);
      },
      options,
    );
    return () => listening.abort();
  }, []);

  return isOver ? <div className="drop-target">{texts.dropHere}</div> : null;
}
