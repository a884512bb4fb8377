import { useEditedScheme } from './draft-context.ts';
import { useFaultSentence } from './fault-sentence.ts';

/** What is wrong with the field at this place of the scheme, if anything. */
export function FaultNote({ place }: { readonly place: string }) {
  const { faults } = useEditedScheme();
  const sentence = useFaultSentence();
  const [fault] = faults.filter((each) => each.place === place || each.place.startsWith(`${place}.`));
  if (!fault) return null;
  return (
    <p className="field-error" role="alert">
      {sentence(fault)}
    </p>
  );
}
