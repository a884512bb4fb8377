/** The text as bare paragraphs, with no annotation and no editor. Returns the element that scrolls and the text's. */
export function showPlainText(
  text: string,
  pane: HTMLElement,
): { readonly scroller: HTMLElement; readonly content: HTMLElement } {
  const scroller = document.createElement('div');
  scroller.className = 'plain-scroller';
  const content = document.createElement('div');
  content.className = 'plain-text';
  for (const line of text.split('\n')) {
    const paragraph = document.createElement('p');
    paragraph.textContent = line;
    content.append(paragraph);
  }
  scroller.append(content);
  pane.append(scroller);
  return { scroller, content };
}
