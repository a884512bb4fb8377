import { startBenchPage } from './bench-page.ts';
import { showPlainText } from './plain-text.ts';

let shown: HTMLElement | null = null;

startBenchPage({
  open({ text }, pane) {
    shown = showPlainText(text, pane).scroller;
  },
  close(pane) {
    pane.replaceChildren();
    shown = null;
  },
  isShown: () => shown !== null,
  scroller: () => shown,
});
