import { useLabelLook } from './use-project.ts';

/** The initial of a label in its colour, as the margin of the text shows it. For the eye: the name stands beside. */
export function LabelBadge({ label }: { readonly label: string }) {
  const look = useLabelLook(label);
  return (
    <span aria-hidden="true" className="label-badge" data-colour={look.colour}>
      {look.initial}
    </span>
  );
}
