import type { HostError } from '../../shared/host/host-error.ts';
import type { ImportPlan, ReadImport } from '../../shared/host/translation-exchange.ts';
import { failure, success, type Result } from '../../shared/result.ts';
import { bulkActions } from '../annotation/actions.ts';
import { currentTexts } from '../app/language.ts';
import { announce } from '../ui/announce.ts';

/**
 * Does what was planned, as one change that can be taken back. Where one article refuses, all are put back: an import is
 * whole or it is not.
 */
export async function applyImport(
  { file }: ReadImport,
  { changes, counts }: ImportPlan,
): Promise<Result<{ readonly articles: number }, HostError>> {
  const texts = currentTexts().exchange;
  const outcome = await bulkActions.apply(texts.imported(file), changes);
  const [first] = outcome.refused;
  if (first) {
    await bulkActions.takeBack(outcome);
    bulkActions.dismiss();
    return failure(first.error);
  }
  announce(texts.done(counts.change, outcome.applied));
  return success({ articles: outcome.applied });
}
