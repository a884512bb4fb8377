import { createStore } from 'zustand/vanilla';
import type { EntityKind } from '../../shared/scheme/scheme.ts';
import { showView } from '../app/application.ts';

/** What is being done to the entity that is shown. */
export type EntityTask = 'edit' | 'merge' | 'remove';

/** How a person left the view: the next time it is as it was. */
export interface EntitiesViewState {
  readonly query: string;
  readonly kind: EntityKind | null;
  readonly selected: string | null;
  readonly task: EntityTask;
  /** Whom a merge was offered with. */
  readonly into: string | null;
}

const blank: EntitiesViewState = { query: '', kind: null, selected: null, task: 'edit', into: null };

export const entitiesView = createStore<EntitiesViewState>()(() => blank);

export function forgetView(): void {
  entitiesView.setState(blank);
}

export function selectEntity(selected: string | null): void {
  entitiesView.setState({ selected, task: 'edit', into: null });
}

export function startTask(task: EntityTask, into: string | null = null): void {
  entitiesView.setState({ task, into });
}

/** Opens the view at one entity. */
export function showEntity(id: string): void {
  entitiesView.setState({ query: '', kind: null });
  selectEntity(id);
  showView('entities');
}
