import type { HostApi, HostCall, HostInput, HostReply, OpenedArticle } from '../../shared/host/contract.ts';
import { failure, success } from '../../shared/result.ts';

/** A host that has one article and acknowledges every edit of it at once: the disk is not what is measured. */
export interface AgreeableHost extends HostApi {
  serve(article: OpenedArticle): void;
}

export function createAgreeableHost(): AgreeableHost {
  let article: OpenedArticle | null = null;

  function answer(call: HostCall, input: unknown): HostReply<HostCall> {
    if (call === 'article.open' && article) return success(article);
    if (call === 'article.close') return success(null);
    if (call === 'article.apply') {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the store under measurement sends nothing else
      const { baseRevision, edits } = input as HostInput<'article.apply'>;
      return success({ revision: baseRevision + edits.length });
    }
    return failure({ code: 'unknown-call', message: `${call} is not measured.` });
  }

  return {
    serve(opened) {
      article = opened;
    },
    async call<Call extends HostCall>(call: Call, input: HostInput<Call>): Promise<HostReply<Call>> {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a condition cannot tie the reply to the call
      return answer(call, input) as HostReply<Call>;
    },
    subscribe: () => () => undefined,
  };
}
