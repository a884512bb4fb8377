import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import { useStore } from 'zustand';
import { monotonicFactory } from 'ulid';
import { addAnnotation, removeAnnotation } from '../../shared/annotation/edit.ts';
import type { OpenedArticle } from '../../shared/host/contract.ts';
import { defaultScheme } from '../../shared/scheme/default-scheme.ts';
import { codePoints } from '../../shared/text/offset.ts';
import { newAnnotation } from '../../shared/annotation/new-annotation.ts';
import { ArticleText } from '../../renderer/article/ArticleText.tsx';
import type { Layer } from '../../renderer/article/marks.ts';
import { labelLooks } from '../../renderer/article/label-look.ts';
import { createSessionStore } from '../../renderer/annotation/create-session-store.ts';
import type { IsShown } from '../../renderer/annotation/shown.ts';
import type { GeneratedArticle } from '../generate-article.ts';
import { createAgreeableHost } from './agreeable-host.ts';
import { startBenchPage } from './bench-page.ts';

/** The application's own store and pane; only the host is a stand-in that has the article and agrees to all edits. */
const host = createAgreeableHost();
const newId = monotonicFactory();
const now = () => new Date().toISOString();
const store = createSessionStore(host, now, newId);
const looks = labelLooks(defaultScheme.labels, 'en');
const roleNames: ReadonlyMap<string, string> = new Map();
const everything: IsShown = () => true;
const withoutQuotes: IsShown = ({ label }) => label !== 'quote';
const nobody: readonly string[] = [];
const noLayers: readonly Layer[] = [];
let isShown: IsShown = everything;
let rerender: () => void = () => undefined;
let unmount: () => void = () => undefined;
let added: string[] = [];

startBenchPage({
  async open(article: GeneratedArticle, pane: HTMLElement) {
    const opened = openedArticle(article);
    host.serve(opened);
    await store.getState().open(opened.summary);
    const root = createRoot(pane);
    unmount = () => root.unmount();
    rerender = () => flushSync(() => root.render(<Pane isShown={isShown} />));
    rerender();
  },
  async close() {
    unmount();
    await store.getState().close();
  },
  isShown: () => painted() > 0,
  scroller: () => document.querySelector('.article-scroller'),
  annotate: {
    painted,
    add(start, end) {
      const state = store.getState();
      const { session } = state;
      if (!session) return;
      const id = newId();
      added.push(id);
      const spans = [{ start: codePoints(start), end: codePoints(end) }];
      const { text, offsets } = session;
      state.edit(addAnnotation(newAnnotation({ text, offsets, id, label: 'quote', spans, time: now() })));
      state.selectAnnotation(id);
    },
    remove() {
      const state = store.getState();
      const { session } = state;
      const id = added.pop();
      if (session && id !== undefined) state.edit(removeAnnotation(session.set, id, now()));
    },
    toggle() {
      isShown = isShown === everything ? withoutQuotes : everything;
      rerender();
    },
  },
});

function Pane({ isShown: shown }: { readonly isShown: IsShown }) {
  const session = useStore(store, (state) => state.session);
  const selectedAnnotation = useStore(store, (state) => state.selectedAnnotation);
  const selection = useStore(store, (state) => state.selection);
  if (!session) return null;
  return (
    <ArticleText
      content={session}
      label="Generated article"
      language="id"
      textSize={17}
      measure={68}
      spans={session.spans}
      annotations={session.set.annotations}
      looks={looks}
      isShown={shown}
      roleNames={roleNames}
      proposed={null}
      selectedAnnotation={selectedAnnotation}
      mentions={nobody}
      layers={noLayers}
      selection={selection}
      reveal={null}
      onSelect={(range) => store.getState().select(range)}
      onClick={() => undefined}
      isReshapable={false}
      onReshape={() => undefined}
    />
  );
}

function painted(): number {
  return document.getElementsByClassName('article-lane').length;
}

function openedArticle({ text, annotations }: GeneratedArticle): OpenedArticle {
  return {
    summary: {
      id: 'generated',
      path: 'generated.txt',
      title: 'Generated',
      bytes: text.length,
      status: 'new',
      annotations: annotations.length,
      others: [],
    },
    text,
    source: {
      file: 'generated.txt',
      sha256: '',
      encoding: 'utf-8',
      bom: false,
      newline: 'lf',
      length: text.length,
      language: 'id',
    },
    set: { revision: 0, status: 'in-progress', labels: {}, annotations, rejected: {}, translations: {} },
    history: [],
    access: 'writable',
    notices: [],
  };
}
