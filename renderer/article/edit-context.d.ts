/** EditContext API (W3C Working Draft): Chromium has it, TypeScript's DOM library does not yet. Only what is used here. */
declare class EditContext extends EventTarget {}

interface HTMLElement {
  editContext: EditContext | null;
}
