import Markdown from 'react-markdown';

/** Markdown as elements. Links stay text: nothing leads out of an application that is never online. */
export function MarkdownText({ children }: { readonly children: string }) {
  return (
    <div className="markdown">
      <Markdown disallowedElements={['a', 'img']} unwrapDisallowed skipHtml>
        {children}
      </Markdown>
    </div>
  );
}
