/** Events by which a browser lets a person change text. None of them may do anything here. */
const changingEvents = ['beforeinput', 'paste', 'cut', 'drop'] as const;

/**
 * Gives text that cannot be written in a caret and selection by keyboard: with an EditContext (W3C) the browser takes it for
 * a text field, and hands what is typed to the context, which drops it. Returns how to take that away.
 */
export function giveCaret(element: HTMLElement): () => void {
  element.editContext = new EditContext();
  for (const name of changingEvents) element.addEventListener(name, prevent);
  return () => {
    for (const name of changingEvents) element.removeEventListener(name, prevent);
    element.editContext = null;
  };
}

function prevent(event: Event): void {
  event.preventDefault();
}
