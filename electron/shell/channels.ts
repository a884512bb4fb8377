/** The channels between the preload script and the shell. There are no others. */
export const channels = {
  call: 'kutip:call',
  event: 'kutip:event',
  openDropped: 'kutip:open-dropped',
} as const;
