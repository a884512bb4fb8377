import { createStore } from 'zustand/vanilla';

/** The part of the inspector that the keyboard should go to. */
export type FocusTarget =
  | { readonly kind: 'attribute'; readonly attribute: string }
  | { readonly kind: 'attributes' | 'note' | 'list' | 'status' };

export interface InspectorFocus {
  /** A new object for every wish; the inspector clears it when it has granted it. */
  readonly target: FocusTarget | null;
  /**
   * The inspector is asking for what is missing: each answer leads to the next question, and the last one back to
   * the text. Off while a person only looks around in the inspector, who must not be thrown out of it.
   */
  readonly asking: boolean;
}

/** Where the keyboard should go in the inspector: asked for by commands, granted by whichever part is shown. */
export const inspectorFocus = createStore<InspectorFocus>()(() => ({ target: null, asking: false }));

export function askFor(attribute: string): void {
  inspectorFocus.setState({ target: { kind: 'attribute', attribute }, asking: true });
}

export function focusInspector(target: FocusTarget): void {
  inspectorFocus.setState({ target, asking: false });
}

export function stopAsking(): void {
  inspectorFocus.setState({ target: null, asking: false });
}

export function focusGranted(): void {
  inspectorFocus.setState({ target: null });
}
