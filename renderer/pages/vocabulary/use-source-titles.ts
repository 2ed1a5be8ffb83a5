import { useChannel } from '../../channel/use-channel.ts';
import { useStrings } from '../../strings/use-strings.ts';

/** The sources of the library, and what one is called by its id. */
export function useSourceTitles() {
  const s = useStrings();
  const sources = useChannel('sources.list', {}).value?.sources ?? [];
  const titleOf = (id: string): string => {
    const source = sources.find((one) => one.id === id);
    return source ? source.title || source.url : s.rules.lostSource;
  };
  return { sources, titleOf };
}
