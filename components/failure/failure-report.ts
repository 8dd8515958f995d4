/**
 * What may be sent to us: the kind of error and where in our code it was. Its message is left out,
 * because it may quote what somebody typed or what a page says.
 */
export const failureReport = (error: unknown): string => {
  const known = error instanceof Error ? error : null;
  const frames = (known?.stack ?? '')
    .split('\n')
    .map((line) => /(?:at |@).*?([\w-]+\.js:\d+:\d+)/.exec(line)?.[1])
    .filter((frame) => frame !== undefined);
  return ['Round Two', known?.name ?? typeof error, navigator.userAgent, ...frames].join('\n');
};
